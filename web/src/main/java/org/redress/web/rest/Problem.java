package org.redress.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.redress.web.i18n.Texts;

/**
 * A failure as RFC 9457 tells it.
 *
 * @param status the HTTP status
 * @param code our code, or the short code of a defect
 * @param title what happened, in a sentence
 * @param errors which entries are wrong, where that is what happened
 */
record Problem(int status, String code, String title, List<EntryProblem> errors) {
    private static final String TYPE = "application/problem+json";

    Problem(int status, String code, String title) {
        this(status, code, title, List.of());
    }

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
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("status", status)
                .add("title", title)
                .add("code", code);
        if (!errors.isEmpty()) {
            JsonArrayBuilder entries = Json.createArrayBuilder();
            errors.forEach(each -> entries.add(
                    Json.createObjectBuilder().add("field", each.field()).add("message", each.message())));
            body.add("errors", entries);
        }
        return Response.status(status).type(TYPE).entity(body.build().toString());
    }
}
