package org.redress.search.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text around what was found in it, cut into parts that were looked for and parts that were not. Whoever shows
 * it encodes each part.
 */
public record Excerpt(List<Part> parts) {
    private static final String CUT = "…";
    private static final int BEFORE = 40;

    public Excerpt {
        parts = List.copyOf(parts);
    }

    /**
     * A part of the excerpt.
     *
     * @param found whether it was looked for
     */
    public record Part(String text, boolean found) {}

    /** The whole text, with what was found in it. */
    public static Excerpt whole(String text, SearchWords words) {
        return between(text, words, 0, text.length());
    }

    /** At most about so many characters of the text, from shortly before the first word that was found. */
    public static Excerpt of(String text, SearchWords words, int length) {
        String line = text.strip().replaceAll("\\s+", " ");
        int first = Token.in(line).stream()
                .filter(token -> words.mean(token.folded()))
                .mapToInt(Token::start)
                .findFirst()
                .orElse(0);
        int begin = first <= BEFORE ? 0 : wordAt(line, first - BEFORE);
        int end = line.length() <= begin + length ? line.length() : wordAt(line, begin + length);
        return between(line, words, begin, end);
    }

    /** Whether anything in it was looked for. */
    public boolean isFound() {
        return parts.stream().anyMatch(Part::found);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    private static Excerpt between(String text, SearchWords words, int begin, int end) {
        List<Part> parts = new ArrayList<>();
        int done = begin;
        for (Token token : Token.in(text)) {
            if (token.start() >= begin && token.end() <= end && words.mean(token.folded())) {
                add(parts, text.substring(done, token.start()), false);
                add(parts, text.substring(token.start(), token.end()), true);
                done = token.end();
            }
        }
        add(parts, text.substring(done, end), false);
        if (begin > 0) {
            parts.add(0, new Part(CUT, false));
        }
        if (end < text.length()) {
            parts.add(new Part(CUT, false));
        }
        return new Excerpt(parts);
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, found));
        }
    }

    /** The beginning of the word that reaches over a place. */
    private static int wordAt(String line, int place) {
        return line.lastIndexOf(' ', place) + 1;
    }

    @Override
    public String toString() {
        return "Excerpt of " + parts.size() + " parts";
    }
}
