package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.check.boundary.CheckService;
import org.redress.check.boundary.CompleteCheck;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.ContactKind;
import org.redress.studio.boundary.ReleaseService;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/** An owner adds a step to a process, and somebody does it. */
@Dependent
public class AddedStepWalk {
    private static final String AGENT = "lerato";

    @Inject
    ReleaseService releases;

    @Inject
    ModelEngine models;

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
                Step.of("ReleaseService.release", "thandi", () -> releases.release(withTheStep(), "Look it up.")),
                Step.of(
                        "ComplaintService.register",
                        AGENT,
                        () -> caseId = complaints
                                .register(Commands.register(ContactKind.ENQUIRY))
                                .caseId()),
                new Step("CheckService.complete", AGENT, () -> work.claim(task()), () -> checks.complete(done())));
    }

    private ModelSet withTheStep() {
        Map<String, String> changed = new TreeMap<>(models.shipped().resources());
        changed.computeIfPresent("process/EnquiryProcess.bpmn", (name, xml) -> AddedStep.in(xml));
        return ModelSet.of(changed);
    }

    private CompleteCheck done() {
        return new CompleteCheck(task(), Map.of("found", "true", "edition", "SECOND"), "KNOWN");
    }

    private String task() {
        return workList.ofCase(caseId).get(0).workItemId();
    }
}
