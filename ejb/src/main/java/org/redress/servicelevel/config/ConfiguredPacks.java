package org.redress.servicelevel.config;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.servicelevel.domain.regulation.PackRefused;
import org.redress.servicelevel.domain.regulation.RegulatoryPack;
import org.redress.servicelevel.domain.regulation.RegulatoryPacks;

/**
 * The packs that {@code redress.regulation} names, one after the other with commas between them: each comes with the product or is a
 * file {@code <code>.json} in {@code redress.regulation.dir}. A configuration does not change while the product runs.
 */
@ApplicationScoped
public class ConfiguredPacks implements RegulatoryPacks {
    @Inject
    @ConfigProperty(name = "redress.regulation", defaultValue = "za-consumer")
    String codes;

    @Inject
    @ConfigProperty(name = "redress.regulation.dir")
    Optional<String> directory;

    private List<RegulatoryPack> packs = List.of();

    @PostConstruct
    void read() {
        packs = Arrays.stream(codes.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty() && !"none".equals(code))
                .map(this::read)
                .toList();
    }

    @Override
    public List<RegulatoryPack> inForce() {
        return packs;
    }

    private RegulatoryPack read(String code) {
        try (InputStream file = open(code);
                JsonReader reader = Json.createReader(file)) {
            JsonObject written = reader.readObject();
            return PackFile.read(code, written);
        } catch (IOException e) {
            throw new UncheckedIOException("redress.regulation: the pack '" + code + "' cannot be read", e);
        } catch (JsonException e) {
            throw new PackRefused(code, "it is no JSON: " + e.getMessage());
        }
    }

    private InputStream open(String code) throws IOException {
        if (!code.matches("[a-z0-9-]{1,40}")) {
            throw new PackRefused(code, "a code has small letters, digits and hyphens only");
        }
        Optional<Path> own = directory
                .filter(name -> !name.isBlank())
                .map(name -> Path.of(name, code + ".json"))
                .filter(Files::exists);
        if (own.isPresent()) {
            return Files.newInputStream(own.get());
        }
        InputStream shipped = RegulatoryPack.class.getResourceAsStream(code + ".json");
        if (shipped == null) {
            throw new PackRefused(
                    code,
                    "neither comes with the product nor lies in redress.regulation.dir; write za-consumer, us-cfpb or none");
        }
        return shipped;
    }
}
