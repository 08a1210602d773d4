package org.redress.web.rest;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/**
 * A failure as RFC 9457 tells it.
 *
 * @param status the HTTP status
 * @param code our code, or the short code of a defect
 * @param title what happened, in a sentence
 */
record Problem(int status, String code, String title) {
    private static final String TYPE = "application/problem+json";

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
