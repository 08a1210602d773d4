package org.redress.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Refuses what is larger than anything that is written or drawn here, before all of it is read. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class LargestBody implements ContainerRequestFilter {
    /** The largest model is half of it, and what people write about a case much shorter; files have addresses of their own. */
    static final int BYTES = 1024 * 1024;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!isJsonOrNothing(request.getMediaType())) {
            return;
        }
        taken(announced(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)), request.getEntityStream())
                .ifPresentOrElse(
                        body -> request.setEntityStream(new ByteArrayInputStream(body)),
                        () -> request.abortWith(Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE)
                                .response()));
    }

    /** How many bytes are to come; negative where nobody says. What the server makes of it fails above 2 GB. */
    static long announced(@Nullable String length) {
        try {
            return length == null ? -1 : Long.parseLong(length.strip());
        } catch (NumberFormatException otherwise) {
            return -1;
        }
    }

    /**
     * What is sent; nothing where it is too much.
     *
     * @param announced how many bytes are to come; negative where nobody says
     */
    static Optional<byte[]> taken(long announced, InputStream body) throws IOException {
        if (announced > BYTES) {
            return Optional.empty();
        }
        byte[] read = body.readNBytes(BYTES + 1);
        return read.length > BYTES ? Optional.empty() : Optional.of(read);
    }

    static boolean isJsonOrNothing(@Nullable MediaType type) {
        return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }
}
