package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.ContactOutcome;
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
        return make(new Promise(caseId, promised));
    }

    Promise make(Promise promise) {
        promises.add(promise);
        record(promise, CaseEventKind.PROMISE_MADE, clock.instant());
        timers.start(promise.caseId(), promise.id(), promise.dueAt());
        return promise;
    }

    /** What was promised was done then: in time that keeps the promise; after its time it stays broken and is put right. */
    void done(Promise promise, Instant doneAt, Optional<ContactOutcome> how) {
        if (promise.isLateAt(doneAt)) {
            putRight(promise, doneAt, how);
        } else {
            keep(promise, doneAt, how);
        }
    }

    void keep(Promise promise, Instant keptAt, Optional<ContactOutcome> how) {
        boolean timed = promise.isOpen();
        promise.keep(keptAt, how);
        recordDone(promise, CaseEventKind.PROMISE_KEPT, keptAt);
        if (timed) {
            timers.kept(promise.id());
        }
    }

    /** Its timer, where it has not fired yet, finds it broken and says nothing more. */
    void putRight(Promise promise, Instant doneAt, Optional<ContactOutcome> how) {
        if (promise.putRight(doneAt, how)) {
            record(promise, CaseEventKind.PROMISE_BROKEN, clock.instant());
        }
        recordDone(promise, CaseEventKind.PROMISE_PUT_RIGHT, doneAt);
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

    private void recordDone(Promise promise, CaseEventKind kind, Instant occurredAt) {
        CaseEvent done = about(promise, kind, occurredAt);
        history.record(promise.keptHow().map(how -> with(how, done)).orElse(done));
    }

    /** Clocks that wait for a talk with the customer end by the second word. */
    private static CaseEvent with(ContactOutcome how, CaseEvent done) {
        CaseEvent told = done.with("outcome", how);
        return how.isTalk() ? told.with("talked", true) : told;
    }

    /** Another time for a visit, which has a letter of its own. */
    void recordVisitMoved(Promise promise, Instant occurredAt) {
        history.record(about(promise, CaseEventKind.PROMISE_MOVED, occurredAt).with("outcome", PromiseKind.VISIT));
    }

    /** Another time that she asked for herself: whoever is in charge hears of it, and her letter thanks her. */
    void recordMovedByCustomer(Promise promise, Instant occurredAt) {
        history.record(about(promise, CaseEventKind.PROMISE_MOVED, occurredAt).with("outcome", "CUSTOMER"));
    }

    private static CaseEvent about(Promise promise, CaseEventKind kind, Instant occurredAt) {
        CaseEvent event = CaseEvent.of(promise.caseId(), kind, occurredAt)
                .with("promise", promise.id())
                .with("kind", promise.kind())
                .with("staff", promise.promisedBy())
                .with("dueAt", promise.dueAt());
        return promise.method().map(method -> event.with("method", method)).orElse(event);
    }
}
