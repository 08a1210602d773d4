package org.redress.commitment.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.EarlierThanParticipants;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromisePolicy;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromiseTimers;
import org.redress.commitment.domain.TimeHasPassed;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;

/** Promising, and what becomes of a promise. Source. */
@Stateless
public class PromiseService {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseBook book;

    @Inject
    NextHear nextHear;

    @Inject
    PromiseTimers timers;

    @Inject
    EarliestDate earliest;

    @Inject
    ContactWindow window;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Promises that the customer hears from us at a day and an hour, at any time in a case. Source.
     *
     * @return the id of the promise
     * @throws TimeHasPassed when the time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long promiseContact(long caseId, @Valid NextContact contact) {
        access.requireVisible(caseId);
        return nextHear.promise(caseId, actor.staff().staffId(), contact);
    }

    /**
     * Records that a promise was kept. Source: R-054.
     *
     * @param keptAt when it was done: not after its time, not in the future
     * @throws PromiseOfAVisit when it is a visit, which has steps of its own
     * @throws org.redress.commitment.domain.PromiseKeptLate when it was done after the promised time
     * @throws org.redress.commitment.domain.PromiseSettled when it is kept or withdrawn already
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void keep(long promiseId, Instant keptAt) {
        Promise promise = ofNoVisit(promiseId);
        requireDone(keptAt);
        book.keep(promise, keptAt);
    }

    /**
     * Gives a promise a later time the customer agreed to; the first one stays on record. Source: R-078, W-17.
     *
     * @throws EarlierThanParticipants when it is to be put right by then, and a supplier or a department needs longer
     * @throws PromiseOfAVisit when it is a visit, which has steps of its own
     * @throws TimeHasPassed when the promised time, or the new one, has passed
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     * @throws org.redress.commitment.domain.PromiseSettled when it is not open
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void move(long promiseId, @Valid MovePromise command) {
        Promise promise = ofNoVisit(promiseId);
        Instant now = clock.instant();
        Instant newDueAt = new PromisePolicy(window).moment(command.dueAt(), promise.method(), command.suits(), now);
        requireAllowed(promise, newDueAt);
        promise.move(newDueAt, command.reason(), actor.staff().staffId(), now);
        book.record(promise, CaseEventKind.PROMISE_MOVED, now);
        timers.moved(promiseId, newDueAt);
    }

    /**
     * Records that a promise need not be kept any more.
     *
     * @throws PromiseOfAVisit when it is a visit, which has steps of its own
     * @throws org.redress.commitment.domain.PromiseSettled when it is not open
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void withdraw(long promiseId, @NotBlank String reason) {
        book.withdraw(ofNoVisit(promiseId), reason);
    }

    /** The reminder before its time is due; nothing when the promise is settled. Source: R-033. */
    @Allows(PROCESS)
    public void remind(long promiseId) {
        Promise promise = get(promiseId);
        book.recordWhen(promise::remind, promise, CaseEventKind.PROMISE_REMINDED);
    }

    /** Its time has passed; nothing when the promise is settled. Source: R-054. */
    @Allows(PROCESS)
    public void broken(long promiseId) {
        Promise promise = get(promiseId);
        book.recordWhen(() -> promise.breakAt(clock.instant()), promise, CaseEventKind.PROMISE_BROKEN);
    }

    /** To hear from us is possible at any time; to put it right takes what a supplier or a department needs for it. */
    private void requireAllowed(Promise promise, Instant dueAt) {
        if (promise.kind() == PromiseKind.RESOLUTION) {
            earliest.ofCase(promise.caseId()).filter(dueAt::isBefore).ifPresent(allowed -> {
                throw new EarlierThanParticipants(allowed);
            });
        }
    }

    private void requireDone(Instant keptAt) {
        if (keptAt.isAfter(clock.instant())) {
            throw new IllegalArgumentException("a promise cannot have been kept at " + keptAt + " already");
        }
    }

    private Promise ofNoVisit(long promiseId) {
        Promise promise = visible(promiseId);
        if (promise.kind() == PromiseKind.VISIT) {
            throw new PromiseOfAVisit();
        }
        return promise;
    }

    private Promise visible(long promiseId) {
        Promise promise = get(promiseId);
        access.requireVisible(promise.caseId());
        return promise;
    }

    private Promise get(long promiseId) {
        return promises.byId(promiseId).orElseThrow(PromiseNotFound::new);
    }
}
