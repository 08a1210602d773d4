package org.redress.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The product's API as any other system uses it: HTTP, JSON and a token. */
final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;
    private final String token;

    Api(String url, String token) {
        this.base = url + "/api/v1";
        this.token = token;
    }

    /** What came back. */
    record Reply(int status, String body, boolean again) {
        boolean isYes() {
            return status >= 200 && status < 300;
        }

        /** The first value under that name. */
        String text(String name) {
            List<String> all = texts(name);
            if (all.isEmpty()) {
                throw new IllegalStateException("no " + name + " in " + body);
            }
            return all.get(0);
        }

        /** Every value under that name, in their order; numbers as they are written. */
        List<String> texts(String name) {
            Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*(?:\"([^\"]*)\"|(-?[0-9]+))")
                    .matcher(body);
            List<String> found = new ArrayList<>();
            while (matcher.find()) {
                found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
            return found;
        }
    }

    Reply get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Under a key, so that it can be sent again. */
    Reply post(String path, String key, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        return new Reply(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("Idempotent-Replayed").isPresent());
    }
}
