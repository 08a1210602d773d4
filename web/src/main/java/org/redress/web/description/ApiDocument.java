package org.redress.web.description;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The document that describes the interface, as the build wrote it: read once. */
@ApplicationScoped
public class ApiDocument {
    private static final String PLACE = "/META-INF/openapi.json";

    private volatile @Nullable JsonObject read;

    /** The document. */
    JsonObject read() {
        JsonObject known = read;
        if (known == null) {
            known = fromTheArchive();
            read = known;
        }
        return known;
    }

    private static JsonObject fromTheArchive() {
        try (InputStream body = Objects.requireNonNull(ApiDocument.class.getResourceAsStream(PLACE), PLACE);
                JsonReader reader = Json.createReader(body)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
