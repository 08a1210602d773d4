package org.redress.solution.boundary;

import java.util.ArrayList;
import java.util.List;
import org.redress.solution.domain.SolutionWorkflow;

/** What the engine is told of solutions, in its order. */
final class RecordingSolutionWorkflow implements SolutionWorkflow {
    final List<String> told = new ArrayList<>();

    @Override
    public void proposed(String workItemId, ProposalFacts facts) {
        told.add("%s proposed %s %d by %s"
                .formatted(workItemId, facts.remedy(), facts.amount().minorUnits(), facts.proposerRole()));
    }

    @Override
    public void decided(String workItemId, ApprovalFacts facts) {
        told.add("%s %s %s %d%s"
                .formatted(
                        workItemId,
                        facts.decision(),
                        facts.remedy(),
                        facts.amount().minorUnits(),
                        facts.stage() == 1 ? "" : " second"));
    }

    @Override
    public void stakeholdersContacted(String workItemId) {
        told.add(workItemId + " contacted");
    }

    @Override
    public void applied(String workItemId, AppliedFacts facts) {
        told.add("%s applied %s %d"
                .formatted(workItemId, facts.remedy(), facts.amount().minorUnits()));
    }

    @Override
    public void failed(String workItemId) {
        told.add(workItemId + " failed");
    }

    @Override
    public void alternativeReady(long caseId, boolean ready) {
        told.add("alternative ready " + ready);
    }
}
