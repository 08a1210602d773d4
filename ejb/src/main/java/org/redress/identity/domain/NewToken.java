package org.redress.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A token to be kept.
 *
 * @param clientName what people call the system it is for
 * @param tokenHash the hash of what the client will send
 * @param worksFor the staff member it works for
 * @param expiresAt until when, at most a year from now
 */
public record NewToken(
        String clientName, String tokenHash, Set<TokenScope> scopes, Optional<Long> worksFor, Instant expiresAt) {
    public NewToken {
        scopes = Set.copyOf(scopes);
    }
}
