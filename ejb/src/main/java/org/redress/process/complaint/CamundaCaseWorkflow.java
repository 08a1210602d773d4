package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.complaint.domain.CaseWorkflow;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.StartRun;
import org.redress.complaint.domain.StartedRun;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.release.LiveModels;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;
import org.redress.studio.boundary.ReleaseView;
import org.redress.worklist.boundary.WorkListKeeper;

@ApplicationScoped
class CamundaCaseWorkflow implements CaseWorkflow {
    @Inject
    EngineSteps steps;

    @Inject
    LiveModels models;

    @Inject
    WorkListKeeper workList;

    @Inject
    CurrentActor actor;

    @Override
    public StartedRun start(StartRun run) {
        ReleaseView live = models.live();
        return new StartedRun(
                steps.start(ComplaintProcess.COMPLAINT_HANDLING, live, run.caseId(), facts(run)), live.number());
    }

    @Override
    public void withdrawn(long caseId) {
        steps.deliver(ComplaintMessage.COMPLAINT_WITHDRAWN, caseId);
    }

    @Override
    public void ownedBy(long caseId, Optional<Long> before, long staffId) {
        steps.tell(caseId, Facts.none().with(ComplaintVariable.OWNER, Long.toString(staffId)));
        before.ifPresent(owner -> steps.handOver(caseId, owner, staffId));
    }

    @Override
    public void priorityIs(long caseId, Priority priority) {
        steps.tell(caseId, Facts.none().with(ComplaintVariable.PRIORITY, priority));
        actor.as(new ProcessActor(ComplaintProcess.COMPLAINT_HANDLING.id(), "priority"), () -> {
            workList.rebuild(caseId);
            return caseId;
        });
    }

    private static Facts facts(StartRun run) {
        Facts facts = harm(Facts.nothingKnown(), run.harm())
                .with(ComplaintVariable.CASE_ID, run.caseId())
                .with(ComplaintVariable.RUN_NUMBER, (long) run.runNumber())
                .with(ComplaintVariable.OWNER, run.owner().map(String::valueOf))
                .with(ComplaintVariable.TEAM, run.team())
                .with(ComplaintVariable.CONTACT_KIND, run.kind())
                .with(ComplaintVariable.CHANNEL, run.channel())
                .with(ComplaintVariable.NATURE, run.nature())
                .with(ComplaintVariable.FIRST_STEP_DUE_AT, run.firstStepDueAt())
                .with(ComplaintVariable.GRADE, run.grade());
        run.identified().ifPresent(known -> addKnown(facts, known));
        return facts;
    }

    private static void addKnown(Facts facts, StartRun.Identified known) {
        facts.with(ComplaintVariable.IDENTIFIED, true)
                .with(ComplaintVariable.FACET, known.facet())
                .with(ComplaintVariable.SEVERITY, known.severity())
                .with(ComplaintVariable.RESTRICTED, known.restricted())
                .with(ComplaintVariable.PRIORITY, known.priority());
    }

    static Facts harm(Facts facts, HarmFacts harm) {
        return facts.with(ComplaintVariable.DANGER, harm.danger())
                .with(ComplaintVariable.DAMAGE, harm.damage())
                .with(ComplaintVariable.REPEATED, harm.repeated())
                .with(ComplaintVariable.INTEGRITY, harm.integrity());
    }
}
