package org.redress.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The archive as it was built, with classes of {@code inside} in its business module. */
final class BenchArchive {
    private static final String BUSINESS = "redress-ejb.jar";
    private static final String INSIDE = "org/redress/bench/inside";

    private BenchArchive() {}

    static void write(Path asBuilt, Path to, Predicate<String> wanted) throws IOException {
        Files.copy(asBuilt, to, StandardCopyOption.REPLACE_EXISTING);
        Path business = Files.createTempFile("business", ".jar");
        try (FileSystem archive = FileSystems.newFileSystem(to)) {
            Files.copy(archive.getPath(BUSINESS), business, StandardCopyOption.REPLACE_EXISTING);
            addClasses(business, wanted);
            Files.copy(business, archive.getPath(BUSINESS), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.delete(business);
        }
    }

    private static void addClasses(Path business, Predicate<String> wanted) throws IOException {
        try (FileSystem module = FileSystems.newFileSystem(business);
                Stream<Path> classes = Files.list(own().resolve(INSIDE))) {
            Path folder = module.getPath(INSIDE);
            Files.createDirectories(folder);
            for (Path each : List.copyOf(classes.toList())) {
                String name = each.getFileName().toString();
                if (wanted.test(name)) {
                    Files.copy(each, folder.resolve(name));
                }
            }
        }
    }

    private static Path own() {
        try {
            return Path.of(BenchArchive.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
