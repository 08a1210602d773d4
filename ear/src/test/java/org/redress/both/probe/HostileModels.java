package org.redress.both.probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hostile models of the unit tests, as the archive of the tests holds them; each says at its head what it is. */
public final class HostileModels {
    private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+) ([^}]+)}}");
    private static final Pattern NAMES = Pattern.compile("names: (.+)");
    private static final Pattern RESOURCE = Pattern.compile("resource: (.+)");

    private HostileModels() {}

    /** Every one of them. */
    public static List<Hostile> all() {
        return Arrays.stream(text("files.txt").split("\n"))
                .map(HostileModels::read)
                .toList();
    }

    /** One, made from what its file says. */
    public static Hostile of(String file, String text) {
        String usual = file.endsWith(".dmn") ? "decision/Hostile.dmn" : "process/Hostile.bpmn";
        return new Hostile(file, found(NAMES, text, ""), found(RESOURCE, text, usual), spelledOut(text));
    }

    private static Hostile read(String file) {
        return of(file, text(file));
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(
                HostileModels.class.getClassLoader().getResourceAsStream("hostile/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String found(Pattern pattern, String text, String otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? found.group(1).strip() : otherwise;
    }

    private static String spelledOut(String text) {
        return REPEATED.matcher(text)
                .replaceAll(repeated ->
                        Matcher.quoteReplacement(repeated.group(2).repeat(Integer.parseInt(repeated.group(1)))));
    }

    /**
     * A model that must never run.
     *
     * @param names what its refusal must name
     * @param resource the name it is sent under
     */
    public record Hostile(String file, String names, String resource, String text) {
        @Override
        public String toString() {
            return file;
        }
    }
}
