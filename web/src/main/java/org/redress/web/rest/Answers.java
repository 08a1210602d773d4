package org.redress.web.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.StringReader;
import java.net.URI;
import org.redress.integration.domain.Answer;

/** What a client is answered when it has made or changed something. */
public final class Answers {
    private static final Jsonb JSON = JsonbBuilder.create();

    private Answers() {}

    /** A record as JSON, to stand in an answer. */
    public static JsonObject json(Object told) {
        try (JsonReader reader = Json.createReader(new StringReader(JSON.toJson(told)))) {
            return reader.readObject();
        }
    }

    /** An answer as it was given, to add to it. */
    public static JsonObjectBuilder object(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return Json.createObjectBuilder(reader.readObject());
        }
    }

    /** Something new is there. */
    public static Answer made(URI location, JsonObjectBuilder body) {
        return new Answer(201, location.toString(), body.build().toString());
    }

    /** It is done. */
    public static Answer done(JsonObjectBuilder body) {
        return new Answer(200, "", body.build().toString());
    }

    /** It is done, and there is nothing to add. */
    public static Answer done() {
        return new Answer(204, "", "");
    }
}
