package org.redress.both.probe;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.openqa.selenium.json.Json;

/** Another system that imports complaints over HTTP, with whatever it sends as its authorization. */
public final class ImportClient {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Set<String> RUNNING = Set.of("CHECKING", "IMPORTING");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;
    private final String authorization;

    private ImportClient(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    public static ImportClient with(String base, String token) {
        return new ImportClient(base, "Bearer " + token);
    }

    public static ImportClient authorizedBy(String base, String authorization) {
        return new ImportClient(base, authorization);
    }

    public HttpResponse<String> get(String path) {
        return ask(request(path));
    }

    /** Asks until the answer has that status, or for half a minute. */
    public HttpResponse<String> patientGet(String path, int status) {
        Instant deadline = Instant.now().plusSeconds(30);
        HttpResponse<String> answer = get(path);
        while (answer.statusCode() != status && Instant.now().isBefore(deadline)) {
            answer = get(path);
        }
        return answer;
    }

    public HttpResponse<String> post(String path) {
        return ask(request(path).POST(BodyPublishers.noBody()));
    }

    public HttpResponse<String> delete(String path) {
        return ask(request(path).DELETE());
    }

    public HttpResponse<String> send(String query, String type, String content) {
        return send(query, type, BodyPublishers.ofString(content));
    }

    /** Sends a body of no stated length, as it comes. */
    public HttpResponse<String> stream(String query, Supplier<InputStream> content) {
        return send(query, "text/csv", BodyPublishers.ofInputStream(content));
    }

    private HttpResponse<String> send(String query, String type, BodyPublisher body) {
        return ask(
                request("/api/v1/imports" + query).header("Content-Type", type).POST(body));
    }

    /** The import once it runs no longer. */
    public Fields finished(HttpResponse<String> begun) {
        String path = "/api/v1/imports/" + json(begun).number("id");
        Instant deadline = Instant.now().plus(PATIENCE);
        Fields progress = json(get(path));
        while (RUNNING.contains(progress.text("state"))) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("still running: " + progress);
            }
            Thread.onSpinWait();
            progress = json(get(path));
        }
        return progress;
    }

    public static Fields json(HttpResponse<String> answer) {
        return new Fields(new Json().toType(answer.body(), Json.MAP_TYPE));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What an answer holds, by name. */
    public record Fields(Map<String, Object> byName) {
        public String text(String name) {
            return (String) byName.get(name);
        }

        public long number(String name) {
            return ((Number) byName.get(name)).longValue();
        }
    }
}
