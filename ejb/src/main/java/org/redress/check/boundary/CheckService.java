package org.redress.check.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.check.domain.CheckForm;
import org.redress.check.domain.CheckForms;
import org.redress.check.domain.CheckRepository;
import org.redress.check.domain.CheckWorkflow;
import org.redress.check.domain.CompletedCheck;
import org.redress.check.domain.GivenAnswer;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/** Steps that a process owner has added: their questions are answered, and the outcome goes on to the process. */
@Stateless
public class CheckService {
    @Inject
    CheckRepository checks;

    @Inject
    CheckForms forms;

    @Inject
    CheckWorkflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Keeps the answers with the case and lets its process go on by the outcome. Source: R-182.
     *
     * @throws org.redress.check.domain.AnswerRefused when an answer is missing or of another kind than asked for
     * @throws IllegalArgumentException when the model has no such question or outcome
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void complete(@Valid CompleteCheck command) {
        WorkItem item = workItems.claimed(command.workItemId(), "form:check");
        CheckForm form = forms.of(command.workItemId());
        List<GivenAnswer> answers = form.answered(command.answers());
        CompletedCheck check = new CompletedCheck(
                item.caseId(),
                item.taskKey(),
                item.title(),
                form.outcome(command.outcome()),
                answers,
                actor.staff().staffId(),
                clock.instant());
        checks.add(check);
        history.record(CaseEvent.of(item.caseId(), CaseEventKind.CHECK_COMPLETED, check.completedAt())
                .with("check", check.id())
                .with("task", check.taskKey())
                .with("result", check.outcome()));
        workflow.completed(command.workItemId(), check.outcome());
    }
}
