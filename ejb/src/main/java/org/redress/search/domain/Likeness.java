package org.redress.search.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a case must have in common with what a customer tells to be likely the same. Words of less than four letters say
 * nothing; of those that are left enough must stand in the other case, too. Source: R-029.
 *
 * @param words of what she tells, as they are compared
 * @param product the words of the thing it is about, which count twice
 * @param hidden the cases that whoever asks may not see
 */
public record Likeness(Set<String> words, Set<String> product, Set<Long> hidden) {
    /** Of so many words at least. */
    public static final int FEWEST = 3;

    private static final int SAYS_SOMETHING = 4;
    private static final int OF_TEN = 4;

    public Likeness {
        words = Set.copyOf(words);
        product = Set.copyOf(product);
        hidden = Set.copyOf(hidden);
    }

    public static Likeness of(String words, String product, Set<Long> hidden) {
        return new Likeness(telling(words), telling(product), hidden);
    }

    /** Whether too little was said yet to be compared. */
    public boolean isEmpty() {
        return all().size() < FEWEST;
    }

    /** Everything that is compared. */
    public Set<String> all() {
        return Stream.concat(product.stream(), words.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether a text of another case has enough in common with it. */
    public boolean isLike(String text) {
        if (isEmpty()) {
            return false;
        }
        Set<String> other = telling(text);
        Set<String> all = all();
        long common = all.stream().filter(other::contains).count();
        return common >= enoughOf(Math.min(all.size(), Math.max(FEWEST, other.size())));
    }

    /** How many of so many words must be the same. */
    public static int enoughOf(int words) {
        return Math.max(Math.min(FEWEST, words), (words * OF_TEN + 9) / 10);
    }

    private static Set<String> telling(String text) {
        return Token.in(text).stream()
                .map(Token::folded)
                .filter(word -> word.length() >= SAYS_SOMETHING)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String toString() {
        return "Likeness of " + all().size() + " words";
    }
}
