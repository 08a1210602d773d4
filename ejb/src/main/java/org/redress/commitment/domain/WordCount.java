package org.redress.commitment.domain;

import java.util.Collection;

/**
 * How many words were given, and what became of them so far. What was made is what was promised and what was moved: a move
 * ends one word and gives another. It adds up to what was kept, broken, renegotiated, withdrawn and is open. Source: R-054,
 *
 *
 * @param promised how many were given with a promise
 * @param moved how many were given with a move
 * @param renegotiated how many ended with another word before they were due
 * @param another of the broken ones, for how many another time was agreed afterwards
 */
public record WordCount(
        long promised, long moved, long kept, long broken, long renegotiated, long withdrawn, long open, long another) {
    /** Of so many words. */
    public static WordCount of(Collection<GivenWord> words) {
        return new WordCount(
                words.stream().filter(word -> !word.moved()).count(),
                words.stream().filter(GivenWord::moved).count(),
                count(words, WordFate.KEPT),
                count(words, WordFate.BROKEN),
                count(words, WordFate.RENEGOTIATED),
                count(words, WordFate.WITHDRAWN),
                count(words, WordFate.OPEN),
                words.stream().filter(GivenWord::another).count());
    }

    public long made() {
        return promised + moved;
    }

    /** What became of them, added up: the same as {@link #made}. */
    public long sum() {
        return kept + broken + renegotiated + withdrawn + open;
    }

    /** How many of that fate. */
    public long of(WordFate fate) {
        return switch (fate) {
            case KEPT -> kept;
            case BROKEN -> broken;
            case RENEGOTIATED -> renegotiated;
            case WITHDRAWN -> withdrawn;
            case OPEN -> open;
        };
    }

    private static long count(Collection<GivenWord> words, WordFate fate) {
        return words.stream().filter(word -> word.fate() == fate).count();
    }
}
