package org.redress.recovery.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.recovery.domain.EndedCase;
import org.redress.recovery.domain.FollowUp;
import org.redress.recovery.domain.FollowUpPlan;
import org.redress.recovery.domain.FollowUpRepository;
import org.redress.recovery.domain.FollowUpRules;
import org.redress.recovery.domain.FollowUpWorkflow;
import org.redress.recovery.domain.FollowUpWorkflow.Planned;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * A case that ends is followed up where the table says so, and one that is opened again is not followed up any more. Hears
 * it in the transaction that records it. Source: R-092.
 */
@ApplicationScoped
class FollowUpsOfEndedCases {
    @Inject
    FollowUpRepository followUps;

    @Inject
    FollowUpRules rules;

    @Inject
    FollowUpWorkflow workflow;

    @Inject
    ComplaintQueries complaints;

    @Inject
    WorkingHours hours;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    void heard(@Observes CaseEventRecorded recorded) {
        CaseEvent event = recorded.event();
        switch (event.kind()) {
            case CLOSED -> outcome(event).ifPresent(outcome -> ended(event, outcome));
            case WITHDRAWN -> ended(event, ClosureOutcome.WITHDRAWN);
            case REOPENED -> openedAgain(event);
            default -> {}
        }
    }

    /** None for a case that was closed before it came here: it was imported as it stood. */
    private static Optional<ClosureOutcome> outcome(CaseEvent event) {
        return Optional.ofNullable(event.payload().get("outcome")).map(ClosureOutcome::valueOf);
    }

    private void ended(CaseEvent event, ClosureOutcome outcome) {
        CaseDetails details = actor.as(new SystemActor("follow-ups"), () -> complaints.details(event.caseId()));
        ComplaintSummary summary = details.summary();
        FollowUpPlan plan = rules.planAfter(
                event.caseId(),
                new EndedCase(outcome, summary.severity(), details.runs().size()));
        if (!plan.isWanted()) {
            return;
        }
        Instant dueAt = plan.dueAt(event.occurredAt(), hours);
        FollowUp followUp = new FollowUp(event.caseId(), plan.attempts(), dueAt);
        followUps.add(followUp);
        history.record(CaseEvent.of(event.caseId(), CaseEventKind.FOLLOW_UP_PLANNED, event.occurredAt())
                .with("followUp", followUp.id())
                .with("dueAt", dueAt)
                .with("attempts", plan.attempts()));
        workflow.planned(new Planned(
                event.caseId(),
                followUp.id(),
                dueAt,
                summary.owners().actual(),
                summary.team(),
                summary.severity(),
                summary.priority()));
    }

    private void openedAgain(CaseEvent event) {
        followUps.ofCase(event.caseId()).stream().filter(FollowUp::isOpen).forEach(followUp -> {
            followUp.overtaken(event.occurredAt());
            workflow.overtaken(followUp.id());
        });
    }
}
