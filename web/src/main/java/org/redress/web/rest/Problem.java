package org.redress.web.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.redress.web.i18n.Texts;

/**
 * A failure as RFC 9457 tells it.
 *
 * @param status the HTTP status
 * @param code our code, or the short code of a defect
 * @param title what happened, in a sentence
 */
record Problem(int status, String code, String title) {
    private static final String TYPE = "application/problem+json";

    /** What was wrong with the request itself. */
    static Problem of(Response.StatusType status) {
        return of(status, "RDR-API-" + status.getStatusCode());
    }

    /** The same under a code of its own. */
    static Problem of(Response.StatusType status, String code) {
        return new Problem(
                status.getStatusCode(), code, Texts.error(code, Locale.ENGLISH).orElse(status.getReasonPhrase()));
    }

    Response response() {
        return respond().build();
    }

    /** The same, for headers that go with it. */
    Response.ResponseBuilder respond() {
        String body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("title", title)
                .add("code", code)
                .build()
                .toString();
        return Response.status(status).type(TYPE).entity(body);
    }
}
