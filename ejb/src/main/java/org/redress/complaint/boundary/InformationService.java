package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.Enquiry;
import org.redress.complaint.domain.IdentificationWorkflow;
import org.redress.complaint.domain.IdentificationWorkflow.ObtainedFacts;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.boundary.WorkItems;

/** What happens while the customer does not answer what she was asked: she is reminded, and in the end it goes on without. */
@Stateless
public class InformationService {
    @Inject
    WorkItems workItems;

    @Inject
    OpenCases cases;

    @Inject
    CaseFileRepository files;

    @Inject
    FirstResponses firstResponses;

    @Inject
    IdentificationWorkflow workflow;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The customer has not answered yet and is reminded; the letter follows from the event. Source: R-020. */
    @Allows(PROCESS)
    public void remind(long caseId) {
        cases.open(caseId);
        history.record(CaseEvent.of(caseId, CaseEventKind.QUESTION_REPEATED, clock.instant()));
    }

    /**
     * The customer did not answer, and the complaint goes on with what is known: it is assessed again. Source: R-019,
     *
     *
     * @param workItemId the task to decide that
     * @param reason why what is known is enough
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void goOn(String workItemId, @NotBlank String reason) {
        Complaint complaint = cases.open(
                workItems.claimed(workItemId, "form:decide-without-answer").caseId());
        files.enquiriesOf(complaint.id()).stream()
                .filter(Enquiry::isOpen)
                .forEach(asked -> asked.drop(clock.instant()));
        CaseNote note = new CaseNote(complaint.id(), reason, actor.staff().staffId(), clock.instant());
        files.add(note);
        history.record(CaseEvent.of(complaint.id(), CaseEventKind.QUESTION_DROPPED, clock.instant())
                .with("note", note.id()));
        workflow.informationObtained(workItemId, new ObtainedFacts(firstResponses.stepDueAt(complaint)));
    }
}
