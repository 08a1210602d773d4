package org.redress.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tokens that were issued. */
public interface TokenRepository {
    void add(ApiToken token);

    Optional<ApiToken> token(long clientId);

    Optional<ApiToken> byHash(String tokenHash);

    /** All there ever were, newest first. */
    List<ApiToken> all();

    /**
     * Notes that a token was used, unless that was noted after {@code notedAfter} already. Requests that come at once do
     * not collide over it.
     */
    void noteUse(long clientId, Instant now, Instant notedAfter);
}
