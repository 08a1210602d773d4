package org.redress.commitment.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseMove;
import org.redress.commitment.domain.PromiseState;
import org.redress.contact.domain.ContactMethod;

/**
 * A promise as people see it.
 *
 * @param promiseId its id
 * @param caseId the case it was made in
 * @param what what was promised
 * @param promisedBy the staff member who promised
 * @param dueAt its time now
 * @param originalDueAt its first time
 * @param settledAt when it was kept, broken or withdrawn
 * @param moves how it was moved, the first move first
 */
public record PromiseView(
        long promiseId,
        long caseId,
        PromiseKind kind,
        String what,
        ContactMethod method,
        long promisedBy,
        Instant madeAt,
        Instant dueAt,
        Instant originalDueAt,
        PromiseState state,
        Optional<Instant> settledAt,
        List<Move> moves) {
    /**
     * One renegotiation.
     *
     * @param wasDueAt the time before
     * @param newDueAt the time after
     */
    public record Move(Instant wasDueAt, Instant newDueAt, String reason, long movedBy, Instant movedAt) {}

    static PromiseView of(Promise promise) {
        return new PromiseView(
                promise.id(),
                promise.caseId(),
                promise.kind(),
                promise.what(),
                promise.method(),
                promise.promisedBy(),
                promise.madeAt(),
                promise.dueAt(),
                promise.originalDueAt(),
                promise.state(),
                promise.settledAt(),
                promise.moves().stream().map(PromiseView::move).toList());
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isMoved() {
        return !moves.isEmpty();
    }

    private static Move move(PromiseMove move) {
        return new Move(move.wasDueAt(), move.newDueAt(), move.reason(), move.movedBy(), move.movedAt());
    }
}
