package org.redress.notification.domain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a message to a customer may begin with: words with places for the facts of her case. Source: R-191.
 *
 * @param code by which it is known in every language
 * @param title as whoever writes chooses it
 * @param words a paragraph that mentions a fact which is not known is left out
 */
public record MessageTemplate(String code, String title, String words) {
    private static final Pattern HEAD = Pattern.compile("(?m)^== (?<code>[A-Z_]+) \\| (?<title>.+)$");

    /** Reads templates from a text: each begins with a line like {@code == CODE | Title}. */
    public static List<MessageTemplate> parse(String text) {
        return Stream.of(text.replace("\r\n", "\n").split("(?m)^(?=== )"))
                .filter(part -> part.startsWith("== "))
                .map(MessageTemplate::one)
                .toList();
    }

    private static MessageTemplate one(String part) {
        var head = HEAD.matcher(part);
        if (!head.lookingAt() || part.substring(head.end()).isBlank()) {
            throw new IllegalArgumentException(
                    "not a template of a message: " + part.lines().findFirst().orElse(""));
        }
        return new MessageTemplate(
                head.group("code"),
                head.group("title").strip(),
                part.substring(head.end()).strip());
    }

    /** The words with the facts in their places. */
    public String with(Map<String, String> facts) {
        return new LetterTemplate("-", words).with(facts).body().strip();
    }
}
