package org.redress.notification.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The summaries that colleagues had. */
public interface DigestRepository {
    void add(Digest digest);

    /** The last one of a colleague. */
    Optional<Digest> lastOf(long staffId);

    /** Who has had that of a day. */
    Set<Long> staffWithThatOf(LocalDate day);
}
