package org.redress.web.rest;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of a list ended, as a text that means nothing to the client.
 *
 * @param at the moment by which the list is ordered
 * @param id the id of the last row
 */
public record Cursor(Instant at, String id) {
    /** The name of the parameter. */
    public static final String AFTER = "after";

    /**
     * Reads the parameter.
     *
     * @throws EntriesRefused when it is none that was given out
     */
    public static Optional<Cursor> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int blank = plain.indexOf(' ');
            if (blank > 0) {
                return Optional.of(new Cursor(Instant.parse(plain.substring(0, blank)), plain.substring(blank + 1)));
            }
        } catch (IllegalArgumentException | DateTimeException otherwise) {
            throw EntriesRefused.of(AFTER, "cursor");
        }
        throw EntriesRefused.of(AFTER, "cursor");
    }

    /** A page with the link to the next one. */
    public static Response page(Object page, Optional<Cursor> next, UriInfo address) {
        Response.ResponseBuilder response = Response.ok(page);
        next.ifPresent(cursor -> response.links(Link.fromUri(address.getRequestUriBuilder()
                        .replaceQueryParam(AFTER, cursor.text())
                        .build())
                .rel("next")
                .build()));
        return response.build();
    }

    /**
     * The id of the last row, where ids are numbers.
     *
     * @throws EntriesRefused when it is none
     */
    public long number() {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException otherwise) {
            throw EntriesRefused.of(AFTER, "cursor");
        }
    }

    private String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
