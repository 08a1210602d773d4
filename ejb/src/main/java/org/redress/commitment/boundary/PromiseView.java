package org.redress.commitment.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.ContactOutcome;
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
 * @param method how the customer hears of it, where she does
 * @param doneBy who of us does it, where that is somebody else than whoever promised
 * @param promisedBy the staff member who promised
 * @param dueAt its time now
 * @param originalDueAt its first time
 * @param settledAt when it was kept, broken or withdrawn
 * @param owed whether it has still to be kept or, once it is broken, to be put right
 * @param keptHow what became of the contact that was promised
 * @param putRightAt when it was put right, after it was broken
 * @param insteadOf the broken one that it was made instead of
 * @param wasDueAt the time that counted before it was made, where it is later than that
 * @param laterBecause why it is later, as the customer was told
 * @param moves how it was moved, the first move first
 */
public record PromiseView(
        long promiseId,
        long caseId,
        PromiseKind kind,
        String what,
        Optional<ContactMethod> method,
        Optional<String> doneBy,
        long promisedBy,
        Instant madeAt,
        Instant dueAt,
        Instant originalDueAt,
        PromiseState state,
        Optional<Instant> settledAt,
        boolean owed,
        Optional<ContactOutcome> keptHow,
        Optional<Instant> putRightAt,
        Optional<Long> insteadOf,
        Optional<Instant> wasDueAt,
        Optional<String> laterBecause,
        List<Move> moves) {
    /**
     * One renegotiation.
     *
     * @param wasDueAt the time before
     * @param newDueAt the time after
     * @param movedBy who of us moved it; nobody when the customer did herself
     */
    public record Move(Instant wasDueAt, Instant newDueAt, String reason, Optional<Long> movedBy, Instant movedAt) {}

    static PromiseView of(Promise promise) {
        return new PromiseView(
                promise.id(),
                promise.caseId(),
                promise.kind(),
                promise.what(),
                promise.method(),
                promise.doneBy(),
                promise.promisedBy(),
                promise.madeAt(),
                promise.dueAt(),
                promise.originalDueAt(),
                promise.state(),
                promise.settledAt(),
                promise.isOwed(),
                promise.keptHow(),
                promise.putRightAt(),
                promise.insteadOf(),
                promise.wasDueAt(),
                promise.laterBecause(),
                promise.moves().stream().map(PromiseView::move).toList());
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether the customer hears from us with it, so that it tells her when she does. */
    public boolean tellsTheCustomer() {
        return method.isPresent();
    }

    public boolean isBroken() {
        return state == PromiseState.BROKEN;
    }

    public boolean isMoved() {
        return !moves.isEmpty();
    }

    /** The first time the customer was given, where another counts now. Source: R-078. */
    public Optional<Instant> was() {
        return isMoved() ? Optional.of(originalDueAt) : wasDueAt;
    }

    /** The time that counted before the present one. */
    public Optional<Instant> before() {
        return lastMove().map(Move::wasDueAt).or(() -> wasDueAt);
    }

    /** Why the present time is later than the one before, as the customer was told. */
    public Optional<String> because() {
        return lastMove().map(Move::reason).or(() -> laterBecause);
    }

    private Optional<Move> lastMove() {
        return isMoved() ? Optional.of(moves.get(moves.size() - 1)) : Optional.empty();
    }

    private static Move move(PromiseMove move) {
        return new Move(move.wasDueAt(), move.newDueAt(), move.reason(), move.movedBy(), move.movedAt());
    }
}
