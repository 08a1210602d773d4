package org.redress.recovery.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.DayAndHour;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.boundary.ReopeningService;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.recovery.domain.FollowUp;
import org.redress.recovery.domain.FollowUpRepository;
import org.redress.recovery.domain.FollowUpWorkflow;
import org.redress.recovery.domain.FollowUpWorkflow.Reached;
import org.redress.recovery.domain.NextTryHasPassed;
import org.redress.recovery.domain.NextTryMissing;
import org.redress.recovery.domain.OutsideHerHours;
import org.redress.worklist.boundary.WorkItems;

/** After the closure the customer is asked whether it stays solved. */
@Stateless
public class FollowUpService {
    private static final String FOLLOW_UP = "form:follow-up";

    @Inject
    FollowUpRepository followUps;

    @Inject
    FollowUpWorkflow workflow;

    @Inject
    WorkItems workItems;

    @Inject
    ReopeningService reopenings;

    @Inject
    ContactWindow window;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The customer says that it stays solved. She heard what was fixed for good; when she is content she may have been asked
     * for more business. Source.
     *
     * @throws org.redress.recovery.domain.NotContentEnough when she was asked for business though she is not content
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void staysSolved(@Valid StaysSolved command) {
        FollowUp followUp = held(command.workItemId());
        followUp.staysSolved(command.answer(), command.contentment(), me(), clock.instant());
        history.record(about(followUp, CaseEventKind.STAYS_SOLVED)
                .with("method", command.method())
                .with("fixedForGood", !command.fixedForGood().isBlank())
                .with("content", command.content())
                .with("askedForBusiness", command.askedForBusiness())
                .with("lead", followUp.isLead()));
        workflow.reached(command.workItemId(), new Reached(true));
    }

    /**
     * The customer says that it is not solved any more: the case is opened again in her words. Source.
     *
     * @throws org.redress.complaint.domain.TooLateToReopen when it ended longer ago than {@code redress.reopening.days}
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void cameBack(@Valid CameBack command) {
        FollowUp followUp = held(command.workItemId());
        followUp.cameBack(command.answer(), me(), clock.instant());
        history.record(about(followUp, CaseEventKind.CAME_BACK).with("method", command.method()));
        workflow.reached(command.workItemId(), new Reached(false));
        reopenings.reopen(new ReopenCase(followUp.caseId(), command.words()));
    }

    /**
     * The customer was not reached. She is tried again at the time that is named, or written to after the last attempt.
     * Source.
     *
     * @throws NextTryMissing when there is another attempt and nobody says when
     * @throws NextTryHasPassed when that time is not ahead of us
     * @throws OutsideHerHours when she may not be reached in that way then
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void notReached(@Valid NotReached command) {
        FollowUp followUp = held(command.workItemId());
        CaseEvent missed = about(followUp, CaseEventKind.FOLLOW_UP_MISSED)
                .with("method", command.method())
                .with("attempt", followUp.missed() + 1);
        if (followUp.isLastAttempt()) {
            followUp.missedForGood();
            history.record(missed);
            workflow.unreached(command.workItemId());
            return;
        }
        Instant again = moment(command.again().orElseThrow(NextTryMissing::new), command.method());
        followUp.missedUntil(again);
        history.record(missed.with("again", again));
        workflow.tryAgain(command.workItemId(), again);
    }

    /** The customer was not reached and is written to; the letter follows from the event. Source: R-092. */
    @Allows(PROCESS)
    public void writeInstead(long caseId) {
        FollowUp followUp = open(caseId);
        followUp.writtenTo(clock.instant());
        history.record(about(followUp, CaseEventKind.FOLLOW_UP_WRITTEN));
    }

    private FollowUp held(String workItemId) {
        return open(workItems.claimed(workItemId, FOLLOW_UP).caseId());
    }

    private FollowUp open(long caseId) {
        return followUps.ofCase(caseId).stream()
                .filter(FollowUp::isOpen)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("case " + caseId + " has no follow-up under way"));
    }

    private Instant moment(DayAndHour when, ContactMethod method) {
        Instant moment = when.at(window.zone());
        if (!moment.isAfter(clock.instant())) {
            throw new NextTryHasPassed();
        }
        if (!window.allows(method, moment)) {
            throw new OutsideHerHours(method, window.nextGoodTime(method, moment));
        }
        return moment;
    }

    private long me() {
        return actor.staff().staffId();
    }

    private CaseEvent about(FollowUp followUp, CaseEventKind kind) {
        return CaseEvent.of(followUp.caseId(), kind, clock.instant()).with("followUp", followUp.id());
    }
}
