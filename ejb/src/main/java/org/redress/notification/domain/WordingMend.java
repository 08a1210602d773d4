package org.redress.notification.domain;

/**
 * Better words for a place in a text.
 *
 * @param words what may stand there instead
 * @param start where what they replace begins
 * @param end behind its last character
 * @param language the language they are in, as a language tag
 */
public record WordingMend(String words, int start, int end, String language) {
    /** The same with a text in each of its places like {@code {tomorrow}}. */
    public WordingMend filled(String place, String text) {
        return new WordingMend(words.replace("{" + place + "}", text), start, end, language);
    }
}
