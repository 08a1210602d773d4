package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.util.Optional;
import org.redress.absence.boundary.Presence;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.IdentificationWorkflow;
import org.redress.complaint.domain.IdentificationWorkflow.AssignedFacts;
import org.redress.complaint.domain.IdentificationWorkflow.ResponsibilityFacts;
import org.redress.complaint.domain.OnePersonTooMany;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItems;

/** Somebody takes a complaint upon herself, or says that she cannot; then a supervisor decides who does. */
@Stateless
public class ResponsibilityService {
    @Inject
    WorkItems workItems;

    @Inject
    OpenCases cases;

    @Inject
    CaseFileRepository files;

    @Inject
    CaseAccess access;

    @Inject
    Presence presence;

    @Inject
    IdentificationWorkflow workflow;

    @Inject
    CaseEvents events;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The acting person takes the complaint upon herself: an explicit act. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void accept(String workItemId) {
        Complaint complaint = held(workItemId, "form:accept-responsibility");
        long me = actor.staff().staffId();
        complaint.acceptResponsibility(me, clock.instant());
        history.record(event(complaint, CaseEventKind.RESPONSIBILITY_ACCEPTED, me));
        workflow.responsibilityDecided(workItemId, new ResponsibilityFacts(true, Optional.of(me)));
    }

    /**
     * The acting person does not take it upon herself; the reason is kept as a note. Source: R-030.
     *
     * @param reason why, for the supervisor who decides next
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void refuse(String workItemId, @NotBlank String reason) {
        Complaint complaint = held(workItemId, "form:accept-responsibility");
        complaint.refuseResponsibility(clock.instant());
        history.record(event(
                        complaint,
                        CaseEventKind.RESPONSIBILITY_REFUSED,
                        actor.staff().staffId())
                .with("note", note(complaint, reason)));
        workflow.responsibilityDecided(workItemId, new ResponsibilityFacts(false, Optional.empty()));
    }

    /**
     * A supervisor decides who is asked to take it; the owner in the customer's eyes stays. Source.
     *
     * @param staffId who is asked
     * @param reason why she, kept as a note
     * @throws CaseNotFound when that person may not see the case
     * @throws OnePersonTooMany when she would be the third person the customer has to talk to
     * @throws org.redress.absence.boundary.StaffMemberAway when she is away; it names who stands in and when she is back
     */
    @Allows({SUPERVISOR, MANAGER})
    public void assign(String workItemId, long staffId, @NotBlank String reason) {
        Complaint complaint = held(workItemId, "form:assign-responsibility");
        SpokenWith spokenWith = SpokenWith.of(events.ofCase(complaint.id()));
        if (spokenWith.isOneTooMany(staffId)) {
            throw new OnePersonTooMany(spokenWith.staffIds(), staffId);
        }
        assign(complaint, workItemId, staffId, reason);
    }

    /**
     * The same, although the customer has to talk to a third person then, or to one more. Source: R-069, W-16.
     *
     * @param staffId who is asked
     * @param reason why it has to be one more person, kept as a note
     * @throws CaseNotFound when that person may not see the case
     * @throws org.redress.absence.boundary.StaffMemberAway when she is away; it names who stands in and when she is back
     */
    @Allows({SUPERVISOR, MANAGER})
    public void assignOneMore(String workItemId, long staffId, @NotBlank String reason) {
        assign(held(workItemId, "form:assign-responsibility"), workItemId, staffId, reason);
    }

    private void assign(Complaint complaint, String workItemId, long staffId, String reason) {
        access.requireVisibleTo(staffId, complaint.id());
        presence.requireHere(staffId);
        complaint.handTo(staffId);
        history.record(
                event(complaint, CaseEventKind.RESPONSIBILITY_ASSIGNED, staffId).with("note", note(complaint, reason)));
        workflow.responsibilityAssigned(workItemId, new AssignedFacts(staffId));
    }

    private Complaint held(String workItemId, String formKey) {
        return cases.open(workItems.claimed(workItemId, formKey).caseId());
    }

    private long note(Complaint complaint, String text) {
        CaseNote note = new CaseNote(complaint.id(), text, actor.staff().staffId(), clock.instant());
        files.add(note);
        return note.id();
    }

    private CaseEvent event(Complaint complaint, CaseEventKind kind, long staffId) {
        return CaseEvent.of(complaint.id(), kind, clock.instant()).with("staff", staffId);
    }
}
