package org.redress.web.rest;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** How the client names the request that is being answered, and what it asked. */
@RequestScoped
public class IncomingRequest {
    private Optional<String> key = Optional.empty();
    private String fingerprint = "";

    void is(Optional<String> namedBy, String asked) {
        key = namedBy;
        fingerprint = asked;
    }

    /** The key it chose. */
    Optional<String> key() {
        return key;
    }

    /** What it asked: method, address and body, as a hash. */
    String fingerprint() {
        return fingerprint;
    }
}
