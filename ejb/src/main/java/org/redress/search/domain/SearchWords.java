package org.redress.search.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * What somebody typed, word by word; each must be found, in any order. A long number counts as one word, however it is
 * written. Source.
 */
public record SearchWords(List<Word> words) {
    /** What is typed behind this many words counts for nothing. */
    static final int MOST = 12;

    public SearchWords {
        words = List.copyOf(words);
    }

    public static SearchWords of(String typed) {
        List<Word> words = new ArrayList<>();
        Matcher numbers = Digits.RUN.matcher(typed);
        int begin = 0;
        while (numbers.find()) {
            words.addAll(plain(typed.substring(begin, numbers.start())));
            words.add(new Word("", Digits.beginnings(numbers.group())));
            begin = numbers.end();
        }
        words.addAll(plain(typed.substring(begin)));
        return new SearchWords(words.stream().distinct().limit(MOST).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether one of the words means that word of a text. */
    boolean mean(String folded) {
        return words.stream().anyMatch(word -> !word.text().isEmpty() && word.means(folded));
    }

    private static List<Word> plain(String text) {
        return Token.in(text).stream().map(token -> plainWord(token.folded())).toList();
    }

    private static Word plainWord(String folded) {
        boolean number = folded.length() >= Digits.FEWEST && folded.chars().allMatch(Character::isDigit);
        return new Word(folded, number ? Digits.beginnings(folded) : List.of());
    }
}
