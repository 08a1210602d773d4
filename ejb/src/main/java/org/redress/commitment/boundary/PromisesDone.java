package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.redress.commitment.domain.ContactOutcome;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseRepository;

/**
 * What was promised and has been done by the time a case ends, so that nobody has to tell of each on its own before. Not a door:
 * whoever ends the case has asked for the right. Source.
 */
@ApplicationScoped
public class PromisesDone {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseBook book;

    @Inject
    Clock clock;

    /**
     * Records now that they were done; when she next hears is not asked, since the case ends.
     *
     * @param promiseIds open promises of the case
     * @param heard what became of the contacts among them; nothing where the customer was not reached
     * @throws PromiseNotFound when one of them is not promised in this case
     * @throws PromiseOfAVisit when one of them is a visit, which has steps of its own
     * @throws org.redress.commitment.domain.OutcomeMissing when one is a contact and she was not reached
     * @throws org.redress.commitment.domain.PromiseSettled when one of them is settled
     */
    public void record(long caseId, Collection<Long> promiseIds, Optional<ContactOutcome> heard) {
        Instant now = clock.instant();
        promiseIds.stream().distinct().map(id -> of(caseId, id)).forEach(promise -> book.done(promise, now, heard));
    }

    private Promise of(long caseId, long promiseId) {
        Promise promise = promises.byId(promiseId)
                .filter(found -> found.caseId() == caseId)
                .orElseThrow(PromiseNotFound::new);
        if (promise.kind() == PromiseKind.VISIT) {
            throw new PromiseOfAVisit();
        }
        return promise;
    }
}
