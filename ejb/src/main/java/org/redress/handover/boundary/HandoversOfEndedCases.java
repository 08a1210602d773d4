package org.redress.handover.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverRepository;

/** A case that ends takes what is offered of it along: nobody is asked to accept what is over. */
@ApplicationScoped
class HandoversOfEndedCases {
    @Inject
    HandoverRepository handovers;

    @Inject
    HandoverBook book;

    void follow(@Observes CaseEventRecorded recorded) {
        CaseEventKind kind = recorded.event().kind();
        if (kind == CaseEventKind.CLOSED || kind == CaseEventKind.WITHDRAWN) {
            handovers.ofCase(recorded.event().caseId()).stream()
                    .filter(Handover::isOpen)
                    .forEach(open -> book.withdraw(open, Optional.empty(), ""));
        }
    }
}
