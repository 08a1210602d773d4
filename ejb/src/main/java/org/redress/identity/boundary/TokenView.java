package org.redress.identity.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.identity.domain.ApiToken;
import org.redress.identity.domain.TokenScope;
import org.redress.identity.domain.TokenState;

/**
 * A token in the list of them.
 *
 * @param clientId its id, under which its client stands in audit as {@code client:…}
 * @param worksFor the staff member it works for
 * @param lastUsedAt to the minute
 */
public record TokenView(
        long clientId,
        String clientName,
        List<TokenScope> scopes,
        Optional<Long> worksFor,
        TokenState state,
        Instant issuedAt,
        Instant expiresAt,
        Optional<Instant> lastUsedAt) {
    static TokenView of(ApiToken token, Instant now) {
        return new TokenView(
                token.id(),
                token.clientName(),
                token.scopes().stream().sorted().toList(),
                token.worksFor(),
                token.state(now),
                token.issuedAt(),
                token.expiresAt(),
                token.lastUsedAt());
    }

    public boolean isValid() {
        return state == TokenState.VALID;
    }
}
