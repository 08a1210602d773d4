package org.redress.intake.csv;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.intake.domain.ImportProfile;

/** The mapping profiles: those of the product, and those a site puts beside its data as {@code profiles/*.properties}. */
@ApplicationScoped
class ImportProfiles {
    private static final List<String> SHIPPED = List.of("cfpb", "nyc311");
    private static final String ENDING = ".properties";

    @Inject
    @ConfigProperty(name = "redress.data.dir", defaultValue = "data")
    String dataDirectory;

    private SortedMap<String, ImportProfile> byId = new TreeMap<>();

    @PostConstruct
    void read() {
        SHIPPED.forEach(this::readShipped);
        readOfSite(Path.of(dataDirectory).toAbsolutePath().resolve("profiles"));
    }

    Map<String, ImportProfile> byId() {
        return Collections.unmodifiableSortedMap(byId);
    }

    private void readShipped(String id) {
        try (InputStream in = ImportProfiles.class.getResourceAsStream("/intake/profiles/" + id + ENDING)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its own profile " + id);
            }
            add(id, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readOfSite(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                try (InputStream in = Files.newInputStream(file)) {
                    String name = file.getFileName().toString();
                    add(name.substring(0, name.length() - ENDING.length()), in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String id, InputStream in) throws IOException {
        Properties settings = new Properties();
        settings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        byId.put(id, ImportProfile.of(id, settings));
    }
}
