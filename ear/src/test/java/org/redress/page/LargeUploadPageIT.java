package org.redress.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.redress.both.Application;

/** A file that is far too large is refused in a sentence, and nothing of it stays on the server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class LargeUploadPageIT {
    private static final long FAR_TOO_LARGE = 200L * 1024 * 1024;
    private static final long LARGE = 10L * 1024 * 1024;

    @Deployment(testable = false)
    static EnterpriseArchive application() {
        return Application.probed();
    }

    @Test
    void saysThatTheFileIsTooLarge(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("everything.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(FAR_TOO_LARGE);
        }
        Set<Path> before = largeFiles();
        try (Browser supervisor = Browser.open().signedInAs("marlene")) {
            supervisor.go("/intake/import.xhtml");
            supervisor.pick("profile", "CFPB consumer complaints");
            supervisor.upload("upload:file", file);
            supervisor.press("check");

            supervisor.awaitText("The file is larger than 50 MB.");
            supervisor.isSound();
        }
        assertThat(largeFiles()).isEqualTo(before);
    }

    /** Wherever the server can write; nothing has been written where there is no folder yet. */
    private static Set<Path> largeFiles() throws IOException {
        Set<Path> large = new HashSet<>();
        for (Path place : List.of(
                Path.of(System.getProperty("wlp.home"), "usr", "servers", System.getProperty("redress.test.server")),
                Path.of(System.getenv("REDRESS_DATA_DIR")))) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> written = Files.walk(place)) {
                    written.filter(file ->
                                    file.toFile().isFile() && file.toFile().length() > LARGE)
                            .forEach(large::add);
                }
            }
        }
        return large;
    }
}
