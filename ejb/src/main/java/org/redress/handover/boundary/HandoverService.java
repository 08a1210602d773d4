package org.redress.handover.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.absence.boundary.Away;
import org.redress.absence.boundary.Presence;
import org.redress.absence.boundary.StaffMemberAway;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.complaint.domain.OnePersonTooMany;
import org.redress.contact.domain.ContactWindow;
import org.redress.handover.domain.AlreadyHandedOver;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverRepository;
import org.redress.handover.domain.HandoverWorkflow;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItems;

/** Giving a case to somebody else, who accepts it or gives it back. Source, W-16. */
@Stateless
public class HandoverService {
    private static final String ACCEPT = "form:accept-handover";
    private static final String DECIDE = "form:decide-handover";

    @Inject
    HandoverRepository handovers;

    @Inject
    HandoverBook book;

    @Inject
    HandoverWorkflow workflow;

    @Inject
    Receivers receivers;

    @Inject
    Presence presence;

    @Inject
    CaseEvents events;

    @Inject
    CaseSteering cases;

    @Inject
    NextHear nextHear;

    @Inject
    ContactWindow window;

    @Inject
    WorkItems workItems;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Offers a case to somebody else, with its card, and answers the id of the hand-over. Until she accepts, the case stays
     * with whoever has it. To somebody who is away only with a time after her return at which she contacts the customer: it
     * waits for her, and is her promise. Source, W-16.
     *
     * @throws AlreadyHandedOver when it is offered to somebody who has not decided yet
     * @throws org.redress.handover.domain.CannotReceive when she has it already, has left, handles no cases, or may not see it
     * @throws OnePersonTooMany when she would be the third person the customer has to talk to, and nobody confirmed that
     * @throws StaffMemberAway when she is away, and the customer is told no time after her return; it names who stands in
     * @throws org.redress.commitment.domain.NextHearMissing when nothing tells the customer when she next hears
     * @throws org.redress.complaint.domain.CaseEnded when the case is closed or withdrawn
     * @throws org.redress.commitment.domain.TimeHasPassed when the time to contact her is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long handOver(@Valid HandOver command) {
        long caseId = command.caseId();
        cases.requireOpen(caseId);
        if (handovers.ofCase(caseId).stream().anyMatch(Handover::isOpen)) {
            throw new AlreadyHandedOver();
        }
        receivers.require(command.receiver(), caseId);
        SpokenWith spokenWith = SpokenWith.of(events.ofCase(caseId));
        if (spokenWith.isOneTooMany(command.receiver()) && !command.oneMore()) {
            throw new OnePersonTooMany(spokenWith.staffIds(), command.receiver());
        }
        Optional<Instant> backAt = backAt(command.receiver(), command.nextHear());
        nextHear.promiseUnlessKnown(caseId, command.receiver(), command.nextHear());
        Optional<Long> giver = cases.actualOwner(caseId);
        Handover handover =
                new Handover(caseId, me(), giver, command.receiver(), command.words(), backAt, clock.instant());
        handovers.add(handover);
        history.record(book.about(handover, CaseEventKind.HANDED_OVER)
                .with("staff", command.receiver())
                .with("outcome", backAt.isPresent() ? "AWAY" : "HERE"));
        workflow.offered(caseId, handover.id(), command.receiver(), cases.teamOf(caseId), backAt);
        return handover.id();
    }

    /** Whoever is asked has the case from now on, with the tasks of whoever had it. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void accept(String workItemId) {
        accept(held(workItemId, ACCEPT), workItemId);
    }

    /** She does not take it: it stays with whoever has it, who is told why. Source: R-030. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void giveBack(String workItemId, @NotBlank String reason) {
        giveBack(held(workItemId, ACCEPT), workItemId, reason);
    }

    /** Nobody decided in time: a supervisor takes the case herself. */
    @Allows({SUPERVISOR, MANAGER})
    public void takeInstead(String workItemId) {
        accept(held(workItemId, DECIDE), workItemId);
    }

    /** Nobody decided in time: a supervisor leaves the case with whoever has it, and says why. */
    @Allows({SUPERVISOR, MANAGER})
    public void leave(String workItemId, @NotBlank String reason) {
        giveBack(held(workItemId, DECIDE), workItemId, reason);
    }

    /**
     * Takes back what is offered, because it is not needed any more.
     *
     * @throws org.redress.handover.domain.HandoverOver when it is accepted, returned or withdrawn already
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void withdraw(long handoverId, @NotBlank String because) {
        Handover handover = handovers.byId(handoverId).orElseThrow(HandoverNotFound::new);
        access.requireVisible(handover.caseId());
        book.withdraw(handover, Optional.of(me()), because.strip());
    }

    private Optional<Instant> backAt(long receiver, Optional<NextContact> said) {
        Optional<Away> away = presence.awayNow(receiver);
        away.filter(absent -> said.map(contact -> contact.when().at(window.zone()))
                        .filter(moment -> !moment.isBefore(absent.until()) && !presence.isAwayAt(receiver, moment))
                        .isEmpty())
                .ifPresent(absent -> {
                    throw new StaffMemberAway(absent);
                });
        return away.map(Away::until);
    }

    private void accept(Handover handover, String workItemId) {
        book.accept(handover, me());
        workflow.decided(workItemId);
    }

    private void giveBack(Handover handover, String workItemId, String reason) {
        handover.giveBack(me(), reason.strip(), clock.instant());
        history.record(book.about(handover, CaseEventKind.HANDOVER_RETURNED).with("staff", handover.handedBy()));
        workflow.decided(workItemId);
    }

    private Handover held(String workItemId, String formKey) {
        long caseId = workItems.claimed(workItemId, formKey).caseId();
        return handovers.ofCase(caseId).stream()
                .filter(Handover::isOpen)
                .findFirst()
                .orElseThrow(HandoverNotFound::new);
    }

    private long me() {
        return actor.staff().staffId();
    }
}
