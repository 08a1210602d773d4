package org.redress.solution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.solution.domain.Alternative;
import org.redress.solution.domain.AlternativeRepository;

/** What stood ready for a case stands ready no more when it ends: opened again, it is looked at anew. */
@ApplicationScoped
class AlternativesOfEndedCases {
    private static final Set<CaseEventKind> ENDS =
            Set.of(CaseEventKind.CLOSED, CaseEventKind.WITHDRAWN, CaseEventKind.CASE_MERGED);

    @Inject
    AlternativeRepository alternatives;

    void follow(@Observes CaseEventRecorded recorded) {
        CaseEventKind kind = recorded.event().kind();
        if (ENDS.contains(kind)) {
            alternatives.ofCase(recorded.event().caseId()).stream()
                    .filter(Alternative::isStandingBy)
                    .forEach(Alternative::drop);
        }
    }
}
