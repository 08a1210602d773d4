package org.redress.notification.domain;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A phrase that does not go out to customers.
 *
 * @param phrase the words; any white space between them and any case match
 * @param better what to say instead
 * @param instead words that may stand there instead, with places like {@code {tomorrow}}; empty where only the writer knows
 * @param wholeSentence whether they stand for the sentence around the phrase
 * @param language the language the phrase is in, as a language tag
 */
public record WordingRule(
        String phrase, WordingKind kind, String better, String instead, boolean wholeSentence, String language) {
    private static final String SENTENCE = ">";

    /**
     * Reads a rule from a line like {@code cannot | UNKIND | Say what you can do, and by when. | > This is what we can do:}.
     * The last part may be left out; with {@code >} it takes the place of the whole sentence.
     */
    public static WordingRule parse(String line, String language) {
        String[] parts = line.split("\\|", -1);
        if (parts.length < 3 || parts.length > 4 || parts[0].isBlank() || parts[2].isBlank()) {
            throw new IllegalArgumentException("not a rule of wording: " + line);
        }
        String instead = parts.length == 4 ? parts[3].strip() : "";
        boolean wholeSentence = instead.startsWith(SENTENCE);
        return new WordingRule(
                parts[0].strip(),
                WordingKind.valueOf(parts[1].strip()),
                parts[2].strip(),
                wholeSentence ? instead.substring(1).strip() : instead,
                wholeSentence,
                language);
    }

    Pattern pattern() {
        String words = Arrays.stream(phrase.split("\\s+"))
                .map(word -> Pattern.quote(word).replace("'", "\\E['\u2019]\\Q"))
                .collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
