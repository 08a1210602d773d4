package org.redress.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The built archive: each class once, nothing of the tests, no driver (those stand beside the server). */
class ArchiveIT {
    private static final Map<String, List<String>> ARCHIVES_BY_CLASS = new HashMap<>();
    private static final List<String> ARCHIVES = new ArrayList<>();

    @BeforeAll
    static void open() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(System.getProperty("redress.ear")))) {
            read("redress.ear", in);
        }
    }

    @Test
    void holdsNoClassTwice() {
        assertThat(ARCHIVES_BY_CLASS).isNotEmpty();
        assertThat(ARCHIVES_BY_CLASS.entrySet().stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .toList())
                .isEmpty();
    }

    @Test
    void holdsNothingOfTheTestsAndNoDatabase() {
        assertThat(ARCHIVES)
                .isNotEmpty()
                .noneMatch(
                        name -> name.matches(
                                "(?i).*(h2-|junit|assertj|arquillian|archunit|selenium|mockito|/derby-1|derbyshared|/postgresql-4).*"));
        assertThat(ARCHIVES_BY_CLASS.keySet())
                .noneMatch(name -> name.matches("org/redress/.*(Test|IT|Fixture|Probe)\\.class"));
    }

    @Test
    void holdsTheEngineAndTheModelsOnce() {
        assertThat(ARCHIVES.stream().filter(name -> name.contains("camunda-engine-7")))
                .hasSize(1);
        assertThat(ARCHIVES.stream().filter(name -> name.contains("redress-bpmn")))
                .hasSize(1);
    }

    private static void read(String archive, InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            if (name.endsWith(".jar") || name.endsWith(".war")) {
                ARCHIVES.add(name);
                read(name, new ByteArrayInputStream(zip.readAllBytes()));
            } else if (isClass(name)) {
                ARCHIVES_BY_CLASS
                        .computeIfAbsent(name, unknown -> new ArrayList<>())
                        .add(archive);
            }
        }
    }

    private static boolean isClass(String name) {
        return name.endsWith(".class")
                && !name.startsWith("META-INF/")
                && !name.endsWith("module-info.class")
                && !name.endsWith("package-info.class");
    }
}
