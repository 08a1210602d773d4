package org.redress.complaint.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open case as whoever looks after all of them needs it.
 *
 * @param team the code of the team it is with
 * @param ownerId who deals with it; nobody's yet when null
 */
public record OpenCaseLine(
        long caseId, String team, @Nullable Long ownerId) {
    public Optional<Long> owner() {
        return Optional.ofNullable(ownerId);
    }
}
