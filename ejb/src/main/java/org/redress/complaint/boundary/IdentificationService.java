package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.CUSTOMER;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.Enquiry;
import org.redress.complaint.domain.FacetOfAnotherNature;
import org.redress.complaint.domain.IdentificationWorkflow;
import org.redress.complaint.domain.IdentificationWorkflow.AssessedFacts;
import org.redress.complaint.domain.IdentificationWorkflow.ObtainedFacts;
import org.redress.complaint.domain.IdentificationWorkflow.RecordFacts;
import org.redress.complaint.domain.IdentificationWorkflow.RestatedFacts;
import org.redress.complaint.domain.NothingWasAsked;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.CustomerActor;
import org.redress.worklist.boundary.WorkItemGone;
import org.redress.worklist.boundary.WorkItemNotClaimed;
import org.redress.worklist.boundary.WorkItemTaken;
import org.redress.worklist.boundary.WorkItems;

/**
 * The steps from a registered complaint to a complete record: what it is, what is missing, the problem in our words as
 * the customer agrees with it, the record. Each step is done by the person who holds its task; {@link WorkItemGone},
 * {@link WorkItemTaken} and {@link WorkItemNotClaimed} say when she does not.
 */
@Stateless
public class IdentificationService {
    @Inject
    WorkItems workItems;

    @Inject
    OpenCases cases;

    @Inject
    CaseFileRepository files;

    @Inject
    CustomerQueries customers;

    @Inject
    ComplaintSettings settings;

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

    /**
     * Records nature, facet, harm and our view of the origin, and has the tables decide severity, team and service
     * level. Source.
     *
     * @throws FacetOfAnotherNature when the facet is none of that nature's
     * @throws CaseEnded when the case is closed or withdrawn
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void assess(@Valid AssessComplaint command) {
        Complaint complaint = held(command.workItemId(), "form:assess");
        command.facet().ifPresent(facet -> settings.facets().require(command.nature(), facet));
        complaint.assess(command.assessment());
        record(complaint, CaseEventKind.ASSESSED, event -> event.with("nature", command.nature())
                .with("facet", command.facet().orElse("")));
        workflow.assessed(command.workItemId(), facts(complaint, false));
    }

    /**
     * Asks the customer for what is missing before the complaint can be assessed. Source: R-019.
     *
     * @param workItemId the task of the assessment
     * @param question what she is asked
     * @throws CaseEnded when the case is closed or withdrawn
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void askCustomer(String workItemId, @NotBlank String question) {
        Complaint complaint = held(workItemId, "form:assess");
        Enquiry enquiry = new Enquiry(complaint.id(), question, actor.staff().staffId(), clock.instant());
        files.add(enquiry);
        record(complaint, CaseEventKind.INFORMATION_REQUESTED, event -> event.with("enquiry", enquiry.id()));
        workflow.assessed(workItemId, facts(complaint, true));
    }

    /**
     * Records that it is no complaint after all, and why; it leaves for the short path of its kind. Source: R-003.
     *
     * @throws IllegalArgumentException when it is to be a complaint, which it is already
     * @throws CaseEnded when the case is closed or withdrawn
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void correctKind(@Valid CorrectKind command) {
        Complaint complaint = held(command.workItemId(), "form:assess");
        complaint.turnOutToBe(command.kind());
        CaseNote reason =
                new CaseNote(complaint.id(), command.reason(), actor.staff().staffId(), clock.instant());
        files.add(reason);
        record(complaint, CaseEventKind.KIND_CORRECTED, event -> event.with("kind", command.kind())
                .with("note", reason.id()));
        workflow.assessed(command.workItemId(), facts(complaint, false));
    }

    /**
     * Keeps what the customer answered when she was asked. Source: R-020.
     *
     * @param workItemId the task to ask her
     * @param answer her words, verbatim
     * @throws NothingWasAsked when no question is open
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void informationObtained(String workItemId, @NotBlank String answer) {
        Complaint complaint = held(workItemId, "form:obtain-information");
        keepAnswer(complaint, answer);
        workflow.informationObtained(workItemId, new ObtainedFacts(firstResponses.stepDueAt(complaint)));
    }

    /**
     * Keeps an answer that came by itself, whoever takes it, or that she writes herself by her own link: the task to ask her goes away. Source: R-020.
     *
     * @param answer her words, verbatim
     * @throws NothingWasAsked when no question is open
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, CUSTOMER})
    public void customerAnswered(long caseId, @NotBlank String answer) {
        Complaint complaint = cases.open(caseId);
        keepAnswer(complaint, answer);
        workflow.customerAnswered(caseId, new ObtainedFacts(firstResponses.stepDueAt(complaint)));
    }

    /**
     * Records that the customer agrees with the problem in these words. Planning starts only after that. Source: R-025.
     *
     * @param restatement the problem as it was read back
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void agreeRestatement(String workItemId, @NotBlank String restatement) {
        Complaint complaint = held(workItemId, "form:restate");
        complaint.agreeRestatement(restatement, clock.instant());
        record(complaint, CaseEventKind.RESTATED, event -> event.with("agreed", true));
        workflow.restated(workItemId, new RestatedFacts(true));
    }

    /**
     * Keeps a restatement that the customer corrected, with the words before: it is read back again. Source.
     *
     * @param restatement the problem with her corrections
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void correctRestatement(String workItemId, @NotBlank String restatement) {
        Complaint complaint = held(workItemId, "form:restate");
        Optional<CaseNote> before = wordsBefore(complaint, restatement);
        complaint.restate(restatement);
        record(complaint, CaseEventKind.RESTATEMENT_CORRECTED, event -> event.with("agreed", false)
                .with("note", before.map(note -> String.valueOf(note.id())).orElse("")));
        workflow.restated(workItemId, new RestatedFacts(false));
    }

    /** Completes the written record and with it the identification. Source: R-038. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void completeRecord(@Valid CompleteRecord command) {
        Complaint complaint = held(command.workItemId(), "form:record");
        complaint.completeRecord(command.completedAt(clock.instant()));
        record(complaint, CaseEventKind.RECORD_COMPLETED, event -> event.with("followUpOn", command.followUpOn())
                .with("followUpBy", command.followUpBy()));
        workflow.recordCompleted(
                command.workItemId(), new RecordFacts(complaint.owners().actual()));
    }

    private Optional<CaseNote> wordsBefore(Complaint complaint, String restatement) {
        String before = complaint.restatement().text();
        if (before.isBlank() || before.equals(restatement.strip())) {
            return Optional.empty();
        }
        CaseNote note = new CaseNote(complaint.id(), before, actor.staff().staffId(), clock.instant());
        files.add(note);
        return Optional.of(note);
    }

    private Complaint held(String workItemId, String formKey) {
        return cases.open(workItems.claimed(workItemId, formKey).caseId());
    }

    private void keepAnswer(Complaint complaint, String answer) {
        Enquiry enquiry = files.enquiriesOf(complaint.id()).stream()
                .filter(Enquiry::isOpen)
                .findFirst()
                .orElseThrow(() -> new NothingWasAsked(complaint.reference()));
        enquiry.answer(answer, clock.instant());
        record(complaint, CaseEventKind.CUSTOMER_ANSWERED, event -> alone(event.with("enquiry", enquiry.id())));
    }

    /** What she wrote by her link she said to nobody. */
    private CaseEvent alone(CaseEvent event) {
        return actor.get() instanceof CustomerActor ? event.with("alone", true) : event;
    }

    private AssessedFacts facts(Complaint complaint, boolean informationMissing) {
        return new AssessedFacts(
                informationMissing,
                complaint.kind(),
                complaint.nature(),
                complaint.facet(),
                complaint.harm(),
                complaint.channel(),
                customers.details(complaint.customerId()).grade());
    }

    private void record(Complaint complaint, CaseEventKind kind, UnaryOperator<CaseEvent> payload) {
        history.record(payload.apply(CaseEvent.of(complaint.id(), kind, clock.instant())));
    }
}
