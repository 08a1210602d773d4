package org.redress.commitment.domain;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Something a sentence says, and where.
 *
 * @param start where it begins
 * @param end behind its last character
 */
record Placed<T>(T what, int start, int end) {
    /** What a pattern finds, each read; what reads as nothing is left out. */
    static <T> Stream<Placed<T>> all(Pattern pattern, String sentence, Function<Matcher, Stream<T>> read) {
        Stream.Builder<Placed<T>> found = Stream.builder();
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            read.apply(matcher).forEach(what -> found.add(new Placed<>(what, matcher.start(), matcher.end())));
        }
        return found.build();
    }

    /** How many characters lie between the two; nothing where they touch. */
    int distance(Placed<?> other) {
        return other.start >= end ? other.start - end : Math.max(0, start - other.end);
    }
}
