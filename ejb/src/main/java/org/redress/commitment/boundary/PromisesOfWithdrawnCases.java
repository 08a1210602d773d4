package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseRepository;

/** A complaint that is withdrawn takes its open promises along, so that none of them breaks afterwards. */
@ApplicationScoped
class PromisesOfWithdrawnCases {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseBook book;

    void follow(@Observes CaseEventRecorded recorded) {
        if (recorded.event().kind() == CaseEventKind.WITHDRAWN) {
            promises.ofCase(recorded.event().caseId()).stream()
                    .filter(Promise::isOpen)
                    .forEach(promise -> book.withdraw(promise, ""));
        }
    }
}
