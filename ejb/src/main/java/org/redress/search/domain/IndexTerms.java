package org.redress.search.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words by which something is found, each once: an index needs no more, and holds no text that could be read again as
 * it was written.
 *
 * @param words everything
 * @param names the words of what it is called by, which count for more
 * @param digits the ends of the long numbers in it
 */
public record IndexTerms(Set<String> words, Set<String> names, Set<String> digits) {
    private static final int MOST = 10_000;

    public IndexTerms {
        words = Set.copyOf(words);
        names = Set.copyOf(names);
        digits = Set.copyOf(digits);
    }

    /** What is found by a case: what it is called, who came with it, and what is said in it. */
    public static IndexTerms of(IndexedCase indexed) {
        IndexedCustomer customer = indexed.customer();
        List<String> names = List.of(
                indexed.reference(),
                indexed.reference().replace("-", ""),
                indexed.title(),
                customer.name(),
                customer.organisation());
        return of(names, List.of(String.join("\n", indexed.texts()), customer.phone(), customer.email()));
    }

    public static IndexTerms of(IndexedCustomer customer) {
        return of(
                List.of(customer.name(), customer.organisation()),
                List.of(customer.phone(), customer.email(), customer.address(), String.join("\n", customer.notes())));
    }

    public static IndexTerms of(IndexedMessage message) {
        return of(List.of(message.title()), List.of(message.text()));
    }

    /** The words of a text, each once, as they are compared. */
    public static Set<String> wordsOf(String text) {
        return Token.in(text).stream().map(Token::folded).collect(Collectors.toCollection(TreeSet::new));
    }

    private static IndexTerms of(List<String> names, List<String> others) {
        Set<String> ofNames = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        Set<String> digits = new TreeSet<>();
        for (String name : names) {
            Token.in(name).forEach(token -> ofNames.add(token.folded()));
            digits.addAll(Digits.endsIn(name));
        }
        all.addAll(ofNames);
        for (String text : others) {
            Token.in(text).stream().limit(MOST).forEach(token -> all.add(token.folded()));
            digits.addAll(Digits.endsIn(text));
        }
        return new IndexTerms(all, ofNames, digits);
    }
}
