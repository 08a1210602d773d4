package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.closure.boundary.AnswerContact;
import org.redress.closure.boundary.ShortPathService;
import org.redress.closure.boundary.ThankCustomer;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.CorrectKind;
import org.redress.complaint.boundary.IdentificationService;
import org.redress.complaint.domain.ContactKind;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/** The short paths of what is no complaint, as steps that somebody goes; each begins a case of its own. */
@Dependent
public class ShortPathWalk {
    private static final String AGENT = "lerato";
    private static final String SUPERVISOR = "marlene";

    @Inject
    ComplaintService complaints;

    @Inject
    IdentificationService identification;

    @Inject
    ShortPathService shortPath;

    @Inject
    WorkListService work;

    @Inject
    WorkListQueries workList;

    private long caseId;

    /** All of them. */
    public List<Step> all() {
        return List.of(
                registered(ContactKind.ENQUIRY),
                step("ShortPathService.answer", () -> shortPath.answer(told("It is in the box."))),
                registered(ContactKind.REQUEST),
                step("ShortPathService.grant", () -> shortPath.grant(told("We moved it to Friday."))),
                registered(ContactKind.REQUEST),
                step("ShortPathService.decline", () -> shortPath.decline(told("That set is no longer made."))),
                registered(ContactKind.COMPLAINT),
                step(
                        "IdentificationService.correctKind",
                        () -> identification.correctKind(
                                new CorrectKind(task(), ContactKind.COMPLIMENT, "She praises the courier."))),
                new Step(
                        "ShortPathService.thank",
                        SUPERVISOR,
                        () -> work.claim(task()),
                        () -> shortPath.thank(thanks())));
    }

    private Step registered(ContactKind kind) {
        return Step.of(
                "ComplaintService.register",
                AGENT,
                () -> caseId = complaints.register(Commands.register(kind)).caseId());
    }

    private Step step(String door, Runnable call) {
        return new Step(door, AGENT, () -> work.claim(task()), call);
    }

    private AnswerContact told(String words) {
        return new AnswerContact(task(), words, ReportWay.TELEPHONE);
    }

    private ThankCustomer thanks() {
        return new ThankCustomer(task(), "Thank you, the courier was glad.", ReportWay.TELEPHONE, "DELIVERY");
    }

    private String task() {
        return workList.ofCase(caseId).get(0).workItemId();
    }
}
