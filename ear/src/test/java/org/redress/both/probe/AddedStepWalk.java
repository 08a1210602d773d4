package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.redress.check.boundary.CheckService;
import org.redress.check.boundary.CompleteCheck;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.ContactKind;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/** An owner adds a step to a process, and somebody does it. */
@Dependent
public class AddedStepWalk {
    private static final String AGENT = "lerato";
    private static final String ENQUIRY = "process/EnquiryProcess.bpmn";

    @Inject
    OwnersModels owners;

    @Inject
    ComplaintService complaints;

    @Inject
    CheckService checks;

    @Inject
    WorkListService work;

    @Inject
    WorkListQueries workList;

    private long caseId;

    /** All of it. */
    public List<Step> all() {
        return List.of(
                new Step(
                        "ComplaintService.register",
                        AGENT,
                        () -> owners.release(withTheStep(), "Look it up."),
                        () -> caseId = complaints
                                .register(Commands.register(ContactKind.ENQUIRY))
                                .caseId()),
                new Step("CheckService.complete", AGENT, () -> work.claim(task()), () -> checks.complete(done())));
    }

    private Map<String, String> withTheStep() {
        return Map.of(ENQUIRY, AddedStep.in(owners.live().get(ENQUIRY)));
    }

    private CompleteCheck done() {
        return new CompleteCheck(task(), Map.of("found", "true", "edition", "SECOND"), "KNOWN");
    }

    private String task() {
        return workList.ofCase(caseId).get(0).workItemId();
    }
}
