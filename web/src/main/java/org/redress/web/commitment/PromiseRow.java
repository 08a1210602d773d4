package org.redress.web.commitment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.contact.domain.ContactMethod;

/**
 * A row of the promises.
 *
 * @param band the heading above it when it is the first of its band, else nothing
 * @param subject the case in a line
 * @param what what was promised
 * @param method how the customer hears, where she does
 * @param doneBy who of us does it, where that is somebody else
 * @param was its first time, where another counts now
 * @param promiser who promised it
 * @param mine whether the acting person did
 */
public record PromiseRow(
        long promiseId,
        long caseId,
        @Nullable String band,
        String reference,
        String subject,
        String customer,
        PromiseKind kind,
        String what,
        @Nullable ContactMethod method,
        @Nullable String doneBy,
        Instant dueAt,
        @Nullable Instant was,
        PromiseState state,
        String promiser,
        boolean mine) {
    /** Whether its time passed without it; a new day and hour is owed. */
    public boolean isBroken() {
        return state == PromiseState.BROKEN;
    }

    /** Whether it is kept, moved and withdrawn by the steps of a visit. */
    public boolean isVisit() {
        return kind == PromiseKind.VISIT;
    }
}
