package org.redress.stakeholder.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.stakeholder.domain.NotificationWorkflow;
import org.redress.stakeholder.domain.NotificationWorkflow.CustomerInformed;
import org.redress.stakeholder.domain.NotificationWorkflow.Reported;
import org.redress.stakeholder.domain.OutcomeNotice;
import org.redress.stakeholder.domain.Stakeholder;
import org.redress.stakeholder.domain.StakeholderRepository;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/** Steps 11 and 12: the problem is reported to everyone concerned, then the customer hears the outcome. */
@Stateless
public class NotificationService {
    @Inject
    StakeholderRepository stakeholders;

    @Inject
    NotificationWorkflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    OutgoingWording wording;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Completes the report to everyone concerned. Source.
     *
     * @param workItemId the task, held by the acting staff member
     * @throws NotEverybodyTold when somebody on the list was neither told nor excused
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void report(String workItemId) {
        WorkItem item = workItems.claimed(workItemId, "form:report");
        int waiting = (int) stakeholders.ofCase(item.caseId()).stream()
                .filter(Stakeholder::isWaiting)
                .count();
        if (waiting > 0) {
            throw new NotEverybodyTold(waiting);
        }
        history.record(CaseEvent.of(item.caseId(), CaseEventKind.STAKEHOLDERS_REPORTED, clock.instant()));
        workflow.reported(workItemId, new Reported(item.caseId()));
    }

    /**
     * Keeps what the customer was told of the outcome and completes the step; the letter of thanks follows from the
     * event. Source.
     *
     * @throws ToldInTheFuture when the moment she was told is still to come
     * @throws org.redress.contact.boundary.WordsToMend when the words are unkind or vague and nothing says why they stay
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void informCustomer(@Valid InformCustomer command) {
        WorkItem item = workItems.claimed(command.workItemId(), "form:inform-customer");
        if (command.toldAt().isAfter(clock.instant())) {
            throw new ToldInTheFuture();
        }
        String because = wording.passed(command.words(), command.wordingBecause());
        stakeholders.add(new OutcomeNotice(
                item.caseId(),
                command.words(),
                because,
                command.way(),
                command.toldAt(),
                actor.staff().staffId(),
                clock.instant()));
        history.record(CaseEvent.of(item.caseId(), CaseEventKind.CUSTOMER_INFORMED, command.toldAt())
                .with("way", command.way()));
        workflow.customerInformed(command.workItemId(), new CustomerInformed(item.caseId()));
    }
}
