package org.redress.integration.domain;

import java.time.Instant;
import java.util.Optional;

/** Where answers are kept. */
public interface AnsweredRequestRepository {
    Optional<AnsweredRequest> find(long clientId, String key);

    /**
     * Writes it at once, so that nobody else carries out the same meanwhile.
     *
     * @throws RequestUnderWay when somebody else did so a moment ago
     */
    void reserve(AnsweredRequest request);

    /** Removes it at once. */
    void forget(AnsweredRequest request);

    /** Removes all whose time is over. */
    int forgetExpired(Instant now);
}
