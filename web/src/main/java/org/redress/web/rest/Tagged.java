package org.redress.web.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers with a tag that changes with what is told, so that a client asks again cheaply and changes nothing unseen. */
public final class Tagged {
    private static final Jsonb JSON = JsonbBuilder.create();

    private Tagged() {}

    /** What is asked for; 304 while the client has the same. */
    public static Response answer(Object told, Request request) {
        String body = JSON.toJson(told);
        EntityTag tag = tag(body);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return unchanged == null
                ? Response.ok(body, MediaType.APPLICATION_JSON_TYPE).tag(tag).build()
                : unchanged.tag(tag).build();
    }

    /**
     * Lets a change go on when the client knows what it changes, or does not say.
     *
     * @throws ChangedUnseen when it says that it knows something else
     */
    public static void requireKnown(Object told, Request request) {
        if (request.evaluatePreconditions(tag(JSON.toJson(told))) != null) {
            throw new ChangedUnseen();
        }
    }

    private static EntityTag tag(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
