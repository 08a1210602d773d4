package org.redress.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Notes what a client asks and under which key, so that {@link Once} can know the request again. */
@Provider
@Priority(Priorities.USER)
public class RequestNaming implements ContainerRequestFilter {
    static final String KEY = "Idempotency-Key";

    /** What people write about a case is much shorter; files have addresses of their own. */
    private static final int LARGEST_BODY = 1024 * 1024;

    @Inject
    IncomingRequest incoming;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!VersionOne.holds(request) || !isJsonOrNothing(request.getMediaType())) {
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            request.abortWith(
                    Problem.of(Response.Status.REQUEST_ENTITY_TOO_LARGE).response());
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        Optional<String> key = Optional.ofNullable(request.getHeaderString(KEY))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
        incoming.is(key, fingerprint(request, body));
    }

    private static boolean isJsonOrNothing(@org.jspecify.annotations.Nullable MediaType type) {
        return type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type);
    }

    private static String fingerprint(ContainerRequestContext request, byte[] body) {
        String address = request.getMethod() + " "
                + request.getUriInfo().getRequestUri().getPath() + "?"
                + Optional.ofNullable(request.getUriInfo().getRequestUri().getQuery())
                        .orElse("") + "\n";
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(address.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
