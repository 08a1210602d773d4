package org.redress.notification.domain;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A phrase that does not go out to customers.
 *
 * @param phrase the words; any white space between them and any case match
 * @param better what to say instead
 */
public record WordingRule(String phrase, WordingKind kind, String better) {
    /** Reads a rule from a line like {@code cannot | UNKIND | Say what you can do, and by when.} */
    public static WordingRule parse(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != 3 || parts[0].isBlank() || parts[2].isBlank()) {
            throw new IllegalArgumentException("not a rule of wording: " + line);
        }
        return new WordingRule(parts[0].strip(), WordingKind.valueOf(parts[1].strip()), parts[2].strip());
    }

    Pattern pattern() {
        String words = Arrays.stream(phrase.split("\\s+"))
                .map(word -> Pattern.quote(word).replace("'", "\\E['\u2019]\\Q"))
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
