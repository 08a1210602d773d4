package org.redress.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
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

    @Inject
    IncomingRequest incoming;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (!VersionOne.holds(request) || !LargestBody.isJsonOrNothing(request.getMediaType())) {
            return;
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        Optional<String> key = Optional.ofNullable(request.getHeaderString(KEY))
                .map(String::strip)
                .filter(each -> !each.isEmpty());
        incoming.is(key, fingerprint(request, body));
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
