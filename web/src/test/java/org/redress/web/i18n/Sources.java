package org.redress.web.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of this module, for rules that no compiled class shows. */
final class Sources {
    static final Path PAGES = Path.of("src/main/webapp");
    static final Path BUNDLES = Path.of("src/main/resources/org/redress/web/i18n");
    static final Path VIEWS = Path.of("src/main/java");
    static final Path FEATURES = Path.of("../ejb/src/main/java");

    private Sources() {}

    static List<Path> endingWith(Path folder, String end) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
