package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseRepository;

/**
 * A complaint that is withdrawn takes its open promises along, so that none of them breaks afterwards; one that is over, however
 * it ended, owes nothing more for those that were broken.
 */
@ApplicationScoped
class PromisesOfEndedCases {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseBook book;

    void follow(@Observes CaseEventRecorded recorded) {
        long caseId = recorded.event().caseId();
        switch (recorded.event().kind()) {
            case WITHDRAWN -> {
                promises.ofCase(caseId).stream().filter(Promise::isOpen).forEach(promise -> book.withdraw(promise, ""));
                promises.ofCase(caseId).forEach(Promise::letGo);
            }
            case CLOSED -> promises.ofCase(caseId).forEach(Promise::letGo);
            default -> {}
        }
    }
}
