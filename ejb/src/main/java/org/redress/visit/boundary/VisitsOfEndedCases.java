package org.redress.visit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitRepository;

/** Nobody goes for a case that has ended, and the customer knows it; the process of the visit ends with the run. */
@ApplicationScoped
class VisitsOfEndedCases {
    private static final Set<CaseEventKind> ENDS = EnumSet.of(CaseEventKind.CLOSED, CaseEventKind.WITHDRAWN);

    @Inject
    VisitRepository visits;

    @Inject
    VisitBook book;

    void follow(@Observes CaseEventRecorded recorded) {
        if (ENDS.contains(recorded.event().kind())) {
            visits.ofCase(recorded.event().caseId()).stream()
                    .filter(Visit::isOpen)
                    .forEach(visit -> book.cancel(visit, ""));
        }
    }
}
