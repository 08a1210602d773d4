package org.redress.process.allowlist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of {@code studio/hostile}: at its head it says what it tries, what the refusal must name, and under which name it is
 * sent where that is odd. <code>{{1000 x}}</code> in it stands for a thousand times x.
 */
public record HostileFile(String file, String names, String resource, String text) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "studio", "hostile");
    private static final Pattern REPEATED = Pattern.compile("\\{\\{(\\d+) ([^}]+)}}");
    private static final Pattern NAMES = Pattern.compile("names: (.+)");
    private static final Pattern RESOURCE = Pattern.compile("resource: (.+)");

    public static Stream<HostileFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(HostileFile::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileFile read(Path path) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            String file = path.getFileName().toString();
            String usual = file.endsWith(".dmn") ? "decision/Hostile.dmn" : "process/Hostile.bpmn";
            return new HostileFile(file, found(NAMES, text, ""), found(RESOURCE, text, usual), spelledOut(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] content() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether its elements are refused, not only its name, its size or what stands before them. */
    boolean isHostileInside() {
        return Stream.of("name-", "oversized", "too-many", "processing-instruction")
                .noneMatch(file::startsWith);
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

    @Override
    public String toString() {
        return file;
    }
}
