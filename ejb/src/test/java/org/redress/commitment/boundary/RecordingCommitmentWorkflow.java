package org.redress.commitment.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.redress.commitment.domain.CommitmentWorkflow;
import org.redress.commitment.domain.PromiseTimers;

/** Remembers what the engine was told. */
final class RecordingCommitmentWorkflow implements CommitmentWorkflow, PromiseTimers {
    final List<String> told = new ArrayList<>();

    @Override
    public void planDiscussed(String workItemId, PlanFacts facts) {
        told.add(workItemId + " planAgreed=" + facts.planAgreed());
    }

    @Override
    public void commitmentMade(String workItemId, CommitmentFacts facts) {
        told.add(workItemId + " promised for " + facts.promiseDueAt());
    }

    @Override
    public void supportArranged(String workItemId) {
        told.add(workItemId + " supported");
    }

    @Override
    public void start(long caseId, long promiseId, Instant dueAt) {
        told.add("timer starts for " + dueAt);
    }

    @Override
    public void kept(long promiseId) {
        told.add("timer ends, kept");
    }

    @Override
    public void moved(long promiseId, Instant dueAt) {
        told.add("timer moves to " + dueAt);
    }

    @Override
    public void withdrawn(long promiseId) {
        told.add("timer ends, withdrawn");
    }
}
