package org.redress.closure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.ClosureWorkflow;
import org.redress.closure.domain.ClosureWorkflow.Satisfaction;
import org.redress.closure.domain.Confirmation;

/** Keeps what a customer says when she is asked whether it is solved, whoever wrote it down. Not a door. Source: R-090. */
@ApplicationScoped
class ConfirmationBook {
    static final String CONFIRM = "form:confirm";

    @Inject
    ClosureRepository closures;

    @Inject
    ClosureWorkflow workflow;

    @Inject
    CaseHistory history;

    /** Keeps her answer with its event, and lets the case go the way she says. */
    void keep(Confirmation answer, String workItemId) {
        closures.add(answer);
        history.record(CaseEvent.of(
                        answer.caseId(),
                        answer.isSolved() ? CaseEventKind.SATISFACTION_CONFIRMED : CaseEventKind.NOT_SOLVED,
                        answer.answeredAt())
                .with("confirmation", answer.id())
                .with("proof", answer.proof()));
        workflow.answered(workItemId, new Satisfaction(answer.isSolved()));
    }
}
