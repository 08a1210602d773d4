package org.redress.escalation.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.CUSTOMER;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.complaint.domain.Priority;
import org.redress.contact.domain.ContactWindow;
import org.redress.escalation.domain.AlreadyEscalated;
import org.redress.escalation.domain.CallForHelp;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationReason;
import org.redress.escalation.domain.EscalationRepository;
import org.redress.escalation.domain.EscalationWorkflow;
import org.redress.escalation.domain.TakenOn;
import org.redress.handover.boundary.HandoverBook;
import org.redress.handover.domain.HandoverWords;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/** Calling somebody who may do more, and what becomes of it. Source, D-04. */
@Stateless
public class EscalationService {
    private static final int LONGEST = 4000;

    @Inject
    EscalationRepository escalations;

    @Inject
    EscalationWorkflow workflow;

    @Inject
    CaseSteering cases;

    @Inject
    HandoverBook handovers;

    @Inject
    NextHear nextHear;

    @Inject
    WorkItems workItems;

    @Inject
    ContactWindow window;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Escalates a case, from any phase, and answers the id of the escalation. Who takes it on says the decision table; the
     * case goes on meanwhile, and whoever the customer first spoke with promises her when she next hears. Source: R-032,
     *
     *
     * @throws AlreadyEscalated when an escalation of the case is open
     * @throws org.redress.commitment.domain.NextHearMissing when no open promise tells the customer when she next hears, and this one does not either
     * @throws org.redress.complaint.domain.CaseEnded when the case is closed or withdrawn
     * @throws org.redress.commitment.domain.TimeHasPassed when the next contact is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long escalate(@Valid EscalateCase command) {
        long caseId = command.caseId();
        cases.requireOpen(caseId);
        if (escalations.ofCase(caseId).stream().anyMatch(Escalation::isOpen)) {
            throw new AlreadyEscalated();
        }
        promiseNextHear(caseId, command.nextHear());
        return called(
                caseId,
                new CallForHelp(command.reason(), command.detail().strip(), Optional.of(me()), clock.instant()));
    }

    /**
     * The customer asks for a manager herself, by her own link; she need not say why. Answers the id of the escalation.
     * Whoever calls this sees to it that she knows when she next hears. Source.
     *
     * @throws AlreadyEscalated when an escalation of the case is open
     * @throws org.redress.complaint.domain.CaseEnded when the case is closed or withdrawn
     */
    @Allows(CUSTOMER)
    public long askForManager(long caseId, @Size(max = LONGEST) String words) {
        cases.requireOpen(caseId);
        if (escalations.ofCase(caseId).stream().anyMatch(Escalation::isOpen)) {
            throw new AlreadyEscalated();
        }
        return called(
                caseId,
                new CallForHelp(EscalationReason.WANTS_A_MANAGER, words.strip(), Optional.empty(), clock.instant()));
    }

    /** Records whom the model asks to take it on. Source: R-061. */
    @Allows(PROCESS)
    public void route(long escalationId, String role) {
        Escalation escalation = get(escalationId);
        escalation.route(role);
        history.record(about(escalation, CaseEventKind.ESCALATION_ROUTED)
                .with("role", role)
                .with("team", cases.teamOf(escalation.caseId())));
    }

    /**
     * Takes an escalation on: takes the case over, advises whoever has it, or raises its priority. Source,
     *
     *
     * @throws EstimateHasPassed when the time it can be put right is not ahead of us
     * @throws PriorityToRaiseMissing when the priority is to be raised and nobody said to which
     * @throws org.redress.commitment.domain.NextHearMissing when no open promise tells the customer when she next hears, and this one does not either
     * @throws org.redress.complaint.domain.PriorityNotHigher when it has that priority already, or a higher one
     */
    @Allows({SUPERVISOR, MANAGER})
    public void takeOn(@Valid TakeOnEscalation command) {
        WorkItem task = workItems.claimed(command.workItemId(), "form:take-on-escalation");
        Escalation escalation = open(task.caseId());
        Instant estimateAt = command.estimate().at(window.zone());
        if (!estimateAt.isAfter(clock.instant())) {
            throw new EstimateHasPassed();
        }
        promiseNextHear(task.caseId(), command.nextHear());
        TakenOn taken = new TakenOn(command.answer(), command.words().strip(), estimateAt, me(), clock.instant());
        escalation.takeOn(taken);
        history.record(about(escalation, CaseEventKind.ESCALATION_TAKEN_ON)
                .with("answer", taken.answer())
                .with("staff", taken.handler())
                .with("estimateAt", estimateAt));
        steer(escalation, taken, command.priority());
        workflow.takenOn(command.workItemId(), taken.handler(), estimateAt);
    }

    /** A working day has passed and it is still open; nothing when it is over. Source: R-072. */
    @Allows(PROCESS)
    public void remind(long escalationId) {
        Escalation escalation = get(escalationId);
        if (escalation.remind()) {
            CaseEvent reminded = about(escalation, CaseEventKind.ESCALATION_REMINDED)
                    .with("reminder", escalation.reminders())
                    .with("role", escalation.role().orElse(""))
                    .with("team", cases.teamOf(escalation.caseId()));
            history.record(escalation
                    .takenOn()
                    .map(taken -> reminded.with("staff", taken.handler()))
                    .orElse(reminded));
        }
    }

    /**
     * Settles an escalation: the reason for it is gone. Source: R-072.
     *
     * @param result what came of it, for the file
     */
    @Allows({SUPERVISOR, MANAGER})
    public void settle(String workItemId, @NotBlank String result) {
        WorkItem task = workItems.claimed(workItemId, "form:settle-escalation");
        Escalation escalation = open(task.caseId());
        escalation.settle(result.strip(), clock.instant());
        history.record(about(escalation, CaseEventKind.ESCALATION_SETTLED));
        workflow.settled(workItemId);
    }

    /**
     * Withdraws an escalation, because its reason has gone away by itself.
     *
     * @throws org.redress.escalation.domain.EscalationOver when it is settled or withdrawn already
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void withdraw(long escalationId, @NotBlank String because) {
        Escalation escalation = get(escalationId);
        access.requireVisible(escalation.caseId());
        escalation.withdraw(because.strip(), clock.instant());
        history.record(about(escalation, CaseEventKind.ESCALATION_WITHDRAWN));
        workflow.withdrawn(escalationId);
    }

    private long called(long caseId, CallForHelp call) {
        Escalation escalation = new Escalation(caseId, call);
        escalations.add(escalation);
        history.record(about(escalation, CaseEventKind.CASE_ESCALATED)
                .with("reason", call.reason())
                .with("outcome", call.reason())
                .with("team", cases.teamOf(caseId)));
        workflow.escalated(caseId, escalation.id(), call.reason());
        return escalation.id();
    }

    private void steer(Escalation escalation, TakenOn taken, Optional<Priority> priority) {
        switch (taken.answer()) {
            case TAKE_OVER ->
                handovers.takeOver(
                        escalation.caseId(),
                        handedBy(escalation),
                        me(),
                        new HandoverWords(escalation.call().detail(), "", taken.words()));
            case ADVISE -> {}
            case RAISE_PRIORITY ->
                cases.raisePriority(escalation.caseId(), priority.orElseThrow(PriorityToRaiseMissing::new));
        }
    }

    /** Where the customer asked for it, whoever she knows here hands it over. */
    private long handedBy(Escalation escalation) {
        return escalation
                .call()
                .escalatedBy()
                .or(() -> cases.perceivedOwner(escalation.caseId()))
                .orElseGet(this::me);
    }

    private void promiseNextHear(long caseId, Optional<NextContact> said) {
        nextHear.promiseUnlessKnown(caseId, cases.perceivedOwner(caseId).orElseGet(this::me), said);
    }

    private Escalation open(long caseId) {
        return escalations.ofCase(caseId).stream()
                .filter(Escalation::isOpen)
                .findFirst()
                .orElseThrow(EscalationNotFound::new);
    }

    private Escalation get(long escalationId) {
        return escalations.byId(escalationId).orElseThrow(EscalationNotFound::new);
    }

    private long me() {
        return actor.staff().staffId();
    }

    private CaseEvent about(Escalation escalation, CaseEventKind kind) {
        return CaseEvent.of(escalation.caseId(), kind, clock.instant()).with("escalation", escalation.id());
    }
}
