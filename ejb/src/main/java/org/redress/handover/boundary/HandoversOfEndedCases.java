package org.redress.handover.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverRepository;

/** A case that ends takes what is offered of it along: nobody is asked to accept what is over. */
@ApplicationScoped
class HandoversOfEndedCases {
    private static final Set<CaseEventKind> ENDS =
            Set.of(CaseEventKind.CLOSED, CaseEventKind.WITHDRAWN, CaseEventKind.CASE_MERGED);

    @Inject
    HandoverRepository handovers;

    @Inject
    HandoverBook book;

    void follow(@Observes CaseEventRecorded recorded) {
        CaseEventKind kind = recorded.event().kind();
        if (ENDS.contains(kind)) {
            handovers.ofCase(recorded.event().caseId()).stream()
                    .filter(Handover::isOpen)
                    .forEach(open -> book.withdraw(open, Optional.empty(), ""));
        }
    }
}
