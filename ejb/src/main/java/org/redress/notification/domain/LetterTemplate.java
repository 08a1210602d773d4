package org.redress.notification.domain;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a letter with places for facts, like {@code {reference}}. The first line is the subject, the rest after an
 * empty line the body. A paragraph that mentions a fact which is not known is left out; a subject needs all of its facts.
 *
 * @param subject the subject with its places
 * @param body the body with its places
 */
public record LetterTemplate(String subject, String body) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Reads a template from its file's text. */
    public static LetterTemplate parse(String text) {
        String[] parts = text.replace("\r\n", "\n").strip().split("\n\n", 2);
        if (parts.length < 2 || parts[0].contains("\n")) {
            throw new IllegalArgumentException("a letter is a line of subject, an empty line, and a body");
        }
        return new LetterTemplate(parts[0].strip(), parts[1].strip());
    }

    /** The letter with the facts in their places. */
    public Letter with(Map<String, String> facts) {
        String filledSubject = filled(subject, facts)
                .orElseThrow(() -> new IllegalStateException("a fact of the subject is missing: " + subject));
        String filledBody = body.lines()
                .collect(Collectors.joining("\n"))
                .transform(text -> Pattern.compile("\n\n+").splitAsStream(text))
                .map(paragraph -> filled(paragraph, facts))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n\n"));
        return new Letter(oneLine(filledSubject), filledBody + "\n");
    }

    private static Optional<String> filled(String text, Map<String, String> facts) {
        Matcher place = PLACE.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            String fact = facts.getOrDefault(place.group(1), "");
            if (fact.isBlank()) {
                return Optional.empty();
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(fact));
        }
        return Optional.of(place.appendTail(filled).toString());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
