package org.redress.page;

import java.net.HttpURLConnection;
import java.time.LocalDate;
import org.redress.both.probe.ApiClient;

/** An agent's work done by a program of hers, with a token that an administrator once issued on the page. */
final class Desk {
    static final String NAME = "Desk of Lerato Khumalo";

    private static final String BASE = System.getProperty("redress.base.url");
    private static ApiClient ofLerato = ApiClient.with(BASE, "redress_none-yet");

    private Desk() {}

    /** What works for Lerato; a server whose data are new wants a new token. */
    static synchronized ApiClient ofLerato() {
        if (ofLerato.get("/me").statusCode() == HttpURLConnection.HTTP_UNAUTHORIZED) {
            try (Browser administrator = Browser.open().signedInAs("admin")) {
                ofLerato = ApiClient.with(
                        BASE,
                        TokensPage.open(administrator)
                                .issueFor(
                                        NAME, "Lerato Khumalo", LocalDate.now().plusMonths(1)));
            }
        }
        return ofLerato;
    }
}
