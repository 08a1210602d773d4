package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromiseTimers;
import org.redress.contact.domain.ContactMethod;
import org.redress.identity.boundary.CurrentActor;

/**
 * The promise that a visit is: somebody is there by the end of the time agreed. Not a door: the doors of visits call it
 * once they have asked for the right, and nothing else changes such a promise. Source.
 */
@ApplicationScoped
public class VisitPromises {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseBook book;

    @Inject
    PromiseTimers timers;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Promises that a staff member is there in time, and answers the id of the promise. */
    public long promise(long caseId, long visitor, Instant until) {
        return book.make(
                        caseId,
                        new NewPromise(PromiseKind.VISIT, "", ContactMethod.TELEPHONE, until, visitor, clock.instant()))
                .id();
    }

    /**
     * Another time was agreed with the customer: the promise is moved while it is open and in time, otherwise a new one is
     * made. Where only who comes or the beginning
     * changes, it stands as it is. Answers the id of the promise that holds now.
     */
    public long move(long promiseId, long visitor, Instant until, String reason) {
        Promise promise = get(promiseId);
        Instant now = clock.instant();
        if (!promise.isOpen() || now.isAfter(promise.dueAt())) {
            promise.letGo();
            return promise(promise.caseId(), visitor, until);
        }
        if (until.equals(promise.dueAt())) {
            return promiseId;
        }
        promise.move(until, reason, actor.staff().staffId(), now);
        book.recordVisitMoved(promise, now);
        timers.moved(promise.caseId(), promiseId, until);
        return promiseId;
    }

    /** Somebody was there, not after the time promised; nothing when it is kept or withdrawn already. */
    public void keep(long promiseId, Instant arrivedAt) {
        Promise promise = get(promiseId);
        if (promise.isOpen() || promise.isBroken()) {
            book.keep(promise, arrivedAt, Optional.empty());
        }
    }

    /** Somebody was there, after the time promised: that breaks it and puts it right; nothing when nothing is owed any more. */
    public void late(long promiseId, Instant arrivedAt) {
        Promise promise = get(promiseId);
        if (promise.isOwed()) {
            book.putRight(promise, arrivedAt, Optional.empty());
        }
    }

    /** Nobody goes: the promise is withdrawn, and of one that is broken nothing is owed any more. */
    public void withdraw(long promiseId, String because) {
        Promise promise = get(promiseId);
        if (promise.isOpen()) {
            book.withdraw(promise, because);
        } else {
            promise.letGo();
        }
    }

    private Promise get(long promiseId) {
        return promises.byId(promiseId).orElseThrow(PromiseNotFound::new);
    }
}
