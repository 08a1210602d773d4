package org.redress.complaint.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.complaint.domain.CaseWorkflow;
import org.redress.complaint.domain.IdentificationWorkflow;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.StartRun;
import org.redress.complaint.domain.StartedRun;

/** What the process was told, in words. */
final class RecordingWorkflow implements CaseWorkflow, IdentificationWorkflow {
    final List<Object> told = new ArrayList<>();

    @Override
    public StartedRun start(StartRun run) {
        told.add(run);
        return new StartedRun("root-" + run.caseId(), 3);
    }

    @Override
    public void withdrawn(long caseId) {
        told.add("withdrawn " + caseId);
    }

    @Override
    public void ownedBy(long caseId, Optional<Long> before, long staffId) {
        told.add("owned by " + staffId + " after " + before.map(String::valueOf).orElse("nobody"));
    }

    @Override
    public void priorityIs(long caseId, Priority priority) {
        told.add("priority " + priority);
    }

    @Override
    public void assessed(String workItemId, AssessedFacts facts) {
        told.add(facts);
    }

    @Override
    public void informationObtained(String workItemId, ObtainedFacts facts) {
        told.add(facts);
    }

    @Override
    public void customerAnswered(long caseId, ObtainedFacts facts) {
        told.add("answered " + caseId);
    }

    @Override
    public void restated(String workItemId, RestatedFacts facts) {
        told.add(facts);
    }

    @Override
    public void responsibilityDecided(String workItemId, ResponsibilityFacts facts) {
        told.add(facts);
    }

    @Override
    public void responsibilityAssigned(String workItemId, AssignedFacts facts) {
        told.add(facts);
    }

    @Override
    public void recordCompleted(String workItemId, RecordFacts facts) {
        told.add(facts);
    }
}
