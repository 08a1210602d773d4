package org.redress.both.probe;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser's cookies and nothing else: what she gets over HTTP, redirects not followed. */
public final class Visitor {
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI base;

    /** Nobody in particular. */
    public Visitor(URI base) {
        this.base = base;
    }

    /** Signs in by the page, as people do whose browser runs no scripts. */
    public Visitor signedInAs(String login) {
        HttpResponse<String> answer = signsInAs(login, "redress-demo");
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(login + " could not sign in: " + answer.statusCode() + answer.body());
        }
        return this;
    }

    /** What the sign-in page answers to a form that was sent without scripts. */
    public HttpResponse<String> signsInAs(String login, String password) {
        HttpResponse<String> page = get("/login.xhtml");
        Map<String, String> fields = new HashMap<>();
        HIDDEN.matcher(page.body())
                .results()
                .map(MatchResult::group)
                .forEach(input -> fields.put(found(NAME, input), found(VALUE, input)));
        fields.put("signIn:login", login);
        fields.put("signIn:password", password);
        fields.put("signIn:submit", "");
        return send(HttpRequest.newBuilder(address("/login.xhtml"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
    }

    /** What she has to show to be known again. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    /** The status of the answer; {@code login} where she is sent to sign in. */
    public String status(String path) {
        HttpResponse<String> answer = get(path);
        boolean login = answer.headers()
                .firstValue("Location")
                .filter(location -> location.contains("/login.xhtml"))
                .isPresent();
        return login ? "login" : String.valueOf(answer.statusCode());
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("the sign-in page lacks " + pattern);
        }
        return matcher.group(1);
    }

    private URI address(String path) {
        return URI.create(base + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
