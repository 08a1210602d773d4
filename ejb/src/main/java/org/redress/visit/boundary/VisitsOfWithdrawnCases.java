package org.redress.visit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitRepository;

/** Nobody goes for a case that is withdrawn, and the customer knows it; the process of the visit ends with the run. */
@ApplicationScoped
class VisitsOfWithdrawnCases {
    @Inject
    VisitRepository visits;

    @Inject
    VisitBook book;

    void follow(@Observes CaseEventRecorded recorded) {
        if (recorded.event().kind() == CaseEventKind.WITHDRAWN) {
            visits.ofCase(recorded.event().caseId()).stream()
                    .filter(Visit::isOpen)
                    .forEach(visit -> book.cancel(visit, ""));
        }
    }
}
