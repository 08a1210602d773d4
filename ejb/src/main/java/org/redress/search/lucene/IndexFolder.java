package org.redress.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where this server keeps its index, and nobody else: a folder for each one that was made, and a file that says which of them
 * is asked.
 */
@ApplicationScoped
class IndexFolder {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String CURRENT = "current";
    private static final String INDEX = "index-";

    @Inject
    @ConfigProperty(name = "redress.search.dir")
    Optional<Path> configured;

    @Inject
    @ConfigProperty(name = "redress.data.dir", defaultValue = "data")
    Path dataDirectory;

    private @Nullable FileChannel ours;

    /** Whether no other server keeps its index here; from then on none does. */
    synchronized boolean isOurs() {
        if (ours == null) {
            try {
                Files.createDirectories(root());
                ours = locked(
                        FileChannel.open(root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
            } catch (IOException | OverlappingFileLockException e) {
                LOG.debug(
                        "RDR-SRC-006 search folder not locked error={}",
                        e.getClass().getSimpleName());
            }
        }
        return ours != null;
    }

    /** Another server may keep its index here. */
    synchronized void leave() {
        if (ours != null) {
            try {
                ours.close();
            } catch (IOException e) {
                LOG.debug(
                        "RDR-SRC-006 search folder not left error={}",
                        e.getClass().getSimpleName());
            }
            ours = null;
        }
    }

    private static @Nullable FileChannel locked(FileChannel file) throws IOException {
        if (file.tryLock() == null) {
            file.close();
            return null;
        }
        return file;
    }

    /** The one that is asked; empty when there is none. */
    Optional<Path> current() {
        try {
            Path file = root().resolve(CURRENT);
            return Files.isRegularFile(file)
                    ? Optional.of(root().resolve(Files.readString(file).strip()))
                            .filter(Files::isDirectory)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the next one may be made: behind the last. */
    Path next() throws IOException {
        Files.createDirectories(root());
        long last = 0;
        for (Path index : indexes()) {
            String number = index.getFileName().toString().substring(INDEX.length());
            last = Math.max(last, number.matches("[0-9]{1,9}") ? Long.parseLong(number) : 0);
        }
        return root().resolve(INDEX + (last + 1));
    }

    /** This one is asked from now on. */
    void take(Path index) {
        try {
            Path written = root().resolve(CURRENT + ".new");
            Files.writeString(written, index.getFileName().toString());
            Files.move(
                    written,
                    root().resolve(CURRENT),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what is not asked. */
    void clear() {
        Optional<Path> current = current();
        try {
            indexes().stream()
                    .filter(index -> !current.filter(index::equals).isPresent())
                    .forEach(this::throwAway);
        } catch (IOException e) {
            LOG.warn(
                    "RDR-SRC-005 old search indexes not removed error={}",
                    e.getClass().getSimpleName());
        }
    }

    void throwAway(Path index) {
        try (Stream<Path> all = Files.walk(index)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn(
                    "RDR-SRC-005 old search index not removed error={}",
                    e.getClass().getSimpleName());
        }
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> inside = Files.list(root())) {
            return inside.filter(path -> path.getFileName().toString().startsWith(INDEX))
                    .toList();
        }
    }

    private Path root() {
        return configured.orElseGet(() -> dataDirectory.resolve("search"));
    }
}
