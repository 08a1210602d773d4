package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromiseTimers;

/** Writes promises down with their event and their timer. Not a door: the doors of this feature call it. */
@ApplicationScoped
class PromiseBook {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseTimers timers;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    Promise make(long caseId, NewPromise promised) {
        Promise promise = new Promise(caseId, promised);
        promises.add(promise);
        record(promise, CaseEventKind.PROMISE_MADE, clock.instant());
        timers.start(caseId, promise.id(), promise.dueAt());
        return promise;
    }

    void keep(Promise promise, Instant keptAt) {
        boolean timed = promise.isOpen();
        promise.keep(keptAt);
        record(promise, CaseEventKind.PROMISE_KEPT, keptAt);
        if (timed) {
            timers.kept(promise.id());
        }
    }

    void withdraw(Promise promise, String reason) {
        promise.withdraw(reason, clock.instant());
        record(promise, CaseEventKind.PROMISE_WITHDRAWN, clock.instant());
        timers.withdrawn(promise.id());
    }

    void recordWhen(BooleanSupplier change, Promise promise, CaseEventKind kind) {
        if (change.getAsBoolean()) {
            record(promise, kind, clock.instant());
        }
    }

    void record(Promise promise, CaseEventKind kind, Instant occurredAt) {
        history.record(about(promise, kind, occurredAt));
    }

    /** Another time for a visit, which has a letter of its own. */
    void recordVisitMoved(Promise promise, Instant occurredAt) {
        history.record(about(promise, CaseEventKind.PROMISE_MOVED, occurredAt).with("outcome", PromiseKind.VISIT));
    }

    private static CaseEvent about(Promise promise, CaseEventKind kind, Instant occurredAt) {
        return CaseEvent.of(promise.caseId(), kind, occurredAt)
                .with("promise", promise.id())
                .with("kind", promise.kind())
                .with("dueAt", promise.dueAt());
    }
}
