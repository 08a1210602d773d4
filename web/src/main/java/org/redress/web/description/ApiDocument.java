package org.redress.web.description;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The document that describes the interface, as the server makes it from the resources: asked for once. */
@ApplicationScoped
public class ApiDocument {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    @ConfigProperty(name = "redress.http.port")
    int port;

    private volatile @Nullable JsonObject read;

    /** The document. */
    JsonObject read() {
        JsonObject known = read;
        if (known == null) {
            known = asked();
            read = known;
        }
        return known;
    }

    private JsonObject asked() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/openapi?format=JSON"))
                .timeout(PATIENCE)
                .build();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        try (InputStream body =
                        client.send(request, BodyHandlers.ofInputStream()).body();
                JsonReader reader = Json.createReader(body)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
