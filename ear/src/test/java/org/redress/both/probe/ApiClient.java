package org.redress.both.probe;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.json.Json;

/** Another system that works on complaints over HTTP, as its manual says. */
public final class ApiClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; *rel=\"next\"");

    /** As programs usually come: it offers to go on with HTTP/2. */
    private final HttpClient client = HttpClient.newHttpClient();

    private final String base;
    private final String token;

    private ApiClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    public static ApiClient with(String base, String token) {
        return new ApiClient(base + "/api/v1", token);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return ask(request(path, headers).GET());
    }

    /** Sends something under a key of its own. */
    public HttpResponse<String> post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    public HttpResponse<String> post(String path, String json, String key) {
        return post(path, json, "Idempotency-Key", key);
    }

    public HttpResponse<String> post(String path, String json, String... headers) {
        return ask(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> put(String path, String json) {
        return ask(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> patch(String path, String json) {
        return ask(request(path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> delete(String path) {
        return ask(request(path).DELETE());
    }

    /** Claims the task with that form once it is there, and completes it. */
    public HttpResponse<String> complete(String reference, String form, String outcome, String json) {
        String id = task(reference, form);
        post("/work-items/" + id + "/claim", "");
        return post("/work-items/" + id + "/complete?outcome=" + outcome, json);
    }

    /** The id of the case's open task with that form; it may come a moment after the one before is done. */
    public String task(String reference, String form) {
        Instant deadline = Instant.now().plus(PATIENCE);
        List<Map<String, Object>> open = List.of();
        while (Instant.now().isBefore(deadline)) {
            open = list(get("/work-items?reference=" + reference), "workItems");
            Optional<Map<String, Object>> found =
                    open.stream().filter(task -> form.equals(task.get("form"))).findFirst();
            if (found.isPresent()) {
                return (String) found.get().get("id");
            }
            Thread.onSpinWait();
        }
        throw new IllegalStateException("no " + form + " among " + open);
    }

    /** The path of the next page, as its link says. */
    public Optional<String> next(HttpResponse<String> page) {
        return page.headers()
                .firstValue("Link")
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1).substring(link.group(1).indexOf("/api/v1") + "/api/v1".length()));
    }

    public static Map<String, Object> json(HttpResponse<String> answer) {
        return new Json().toType(answer.body(), Json.MAP_TYPE);
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(HttpResponse<String> answer, String name) {
        Object found = json(answer).get(name);
        if (found == null) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return (List<Map<String, Object>>) found;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
        return headers.length == 0 ? request : request.headers(headers);
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
}
