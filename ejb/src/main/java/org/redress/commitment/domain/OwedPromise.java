package org.redress.commitment.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.contact.domain.ContactMethod;

/**
 * A promise that has still to be kept or, once it is broken, to be put right, as a list across cases needs it.
 *
 * @param what what will have happened by then; empty where it is the kind that says so
 * @param method how the customer hears, where she does
 * @param doneBy who of us does it, where that is somebody else
 * @param promisedBy the staff member who promised
 * @param originalDueAt its first time
 * @param wasDueAt the time that counted before it was made, where it is later than that
 */
public record OwedPromise(
        long promiseId,
        long caseId,
        PromiseKind kind,
        String what,
        @Nullable ContactMethod method,
        @Nullable String doneBy,
        long promisedBy,
        Instant dueAt,
        Instant originalDueAt,
        @Nullable Instant wasDueAt,
        PromiseState state) {
    /** The first time the customer was given, where that is no longer the one that counts. Source: R-078. */
    public Optional<Instant> was() {
        return originalDueAt.equals(dueAt) ? Optional.ofNullable(wasDueAt) : Optional.of(originalDueAt);
    }

    public boolean isBroken() {
        return state == PromiseState.BROKEN;
    }

    public PromisePosition position() {
        return new PromisePosition(dueAt, promiseId);
    }
}
