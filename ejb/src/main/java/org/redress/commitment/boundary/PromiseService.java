package org.redress.commitment.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.CUSTOMER;
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
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.EarlierThanParticipants;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromisePolicy;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.PromiseTimers;
import org.redress.commitment.domain.StepPolicy;
import org.redress.commitment.domain.TimeDoesNotSuit;
import org.redress.commitment.domain.TimeHasPassed;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.servicelevel.domain.WorkingHours;

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
    WorkingHours hours;

    @Inject
    CaseAccess access;

    @Inject
    CaseSteering cases;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Promises that the customer hears from us at a day and an hour, at any time in a case. Source.
     *
     * @return the id of the promise
     * @throws org.redress.complaint.domain.CaseEnded when the case is closed, withdrawn or merged
     * @throws TimeHasPassed when the time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long promiseContact(long caseId, @Valid NextContact contact) {
        cases.requireOpen(caseId);
        return nextHear.promise(caseId, actor.staff().staffId(), contact);
    }

    /**
     * Records that what was promised was done, whether or not the customer was reached. In time that keeps the promise; after
     * its time it stays broken and is put right. Source.
     *
     * @return how the promise stands now
     * @throws PromiseOfAVisit when it is a visit, which has steps of its own
     * @throws org.redress.commitment.domain.OutcomeMissing when a contact was promised and what became of it is not said
     * @throws org.redress.commitment.domain.NextHearMissing when the customer has still to hear and no promise tells her when
     * @throws org.redress.commitment.domain.PromiseSettled when nothing is owed any more
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public PromiseState keep(long promiseId, @Valid KeepPromise command) {
        Promise promise = ofNoVisit(promiseId);
        requireDone(command.at());
        if (promise.isLateAt(command.at())
                || command.outcome().filter(ContactOutcome::isOnlyAnAttempt).isPresent()) {
            nextHear.requireKnownBeside(promise, command.next());
        }
        long me = actor.staff().staffId();
        command.next().ifPresent(next -> nextHear.promise(promise.caseId(), me, next));
        book.done(promise, command.at(), command.outcome());
        return promise.state();
    }

    /**
     * Gives a promise a later time the customer agreed to; the first one stays on record. Once its time has passed it stays
     * broken, and another promise is made instead of it. Source: R-078, W-17.
     *
     * @return the id of the promise that holds now
     * @throws OtherTimeMeanwhile when it was moved since the mover saw it
     * @throws EarlierThanParticipants when it is to be put right by then, and a supplier or a department needs longer
     * @throws PromiseOfAVisit when it is a visit, which has steps of its own
     * @throws TimeHasPassed when the new time has passed
     * @throws org.redress.commitment.domain.StepOutsideHours when it is a step of the plan and we do not work then
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws TimeDoesNotSuit when she was not asked or said no
     * @throws org.redress.commitment.domain.PromiseSettled when nothing is owed any more
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long move(long promiseId, @Valid MovePromise command) {
        Promise promise = ofNoVisit(promiseId);
        command.seen().ifPresent(promise::requireDueAt);
        Instant now = clock.instant();
        Instant newDueAt = newTime(promise, command, now);
        requireAllowed(promise, newDueAt);
        long me = actor.staff().staffId();
        if (promise.isLateAt(now)) {
            book.recordWhen(() -> promise.breakAt(now), promise, CaseEventKind.PROMISE_BROKEN);
            return another(promise.another(newDueAt, command.reason(), me, now));
        }
        promise.move(newDueAt, command.reason(), me, now);
        book.record(promise, CaseEventKind.PROMISE_MOVED, now);
        timers.moved(promise.caseId(), promiseId, newDueAt);
        return promiseId;
    }

    /**
     * The customer moves a promised time herself, by her own link, to a later one that suits her better; the first one stays on
     * record. Source.
     *
     * @throws PromiseNotFound when she hears nothing from us with it
     * @throws PromiseOfAVisit when it is a visit, which has steps of its own
     * @throws TimeHasPassed when the new time has passed, or the promised one
     * @throws org.redress.commitment.domain.EarlierThanPromised when the new time is not later than the promised one
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.PromiseSettled when nothing is owed any more
     */
    @Allows(CUSTOMER)
    public void moveAsSheAsks(long promiseId, @Valid MovePromise command) {
        Promise promise = ofNoVisit(promiseId);
        if (!promise.tellsTheCustomer()) {
            throw new PromiseNotFound();
        }
        Instant now = clock.instant();
        Instant newDueAt = newTime(promise, command, now);
        requireAllowed(promise, newDueAt);
        promise.moveAsSheAsks(newDueAt, command.reason(), now);
        book.recordMovedByCustomer(promise, now);
        timers.moved(promise.caseId(), promiseId, newDueAt);
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

    private Instant newTime(Promise promise, MovePromise command, Instant now) {
        if (promise.kind() == PromiseKind.PLAN_STEP) {
            if (!command.suits()) {
                throw new TimeDoesNotSuit();
            }
            return new StepPolicy(window, hours).moment(command.dueAt(), promise.method(), now);
        }
        ContactMethod method = promise.method().orElseThrow();
        return new PromisePolicy(window).moment(command.dueAt(), method, command.suits(), now);
    }

    private long another(Promise instead) {
        book.make(instead);
        book.record(instead, CaseEventKind.PROMISE_MOVED, clock.instant());
        return instead.id();
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
