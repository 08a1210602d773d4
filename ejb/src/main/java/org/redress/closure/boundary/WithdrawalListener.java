package org.redress.closure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureRepository;

/** A case that the customer withdraws has ended too. Hears it in the transaction that records it. */
@ApplicationScoped
class WithdrawalListener {
    @Inject
    ClosureRepository closures;

    void heard(@Observes CaseEventRecorded recorded) {
        if (recorded.event().kind() == CaseEventKind.WITHDRAWN) {
            closures.add(Closure.withdrawn(
                    recorded.event().caseId(), recorded.event().occurredAt()));
        }
    }
}
