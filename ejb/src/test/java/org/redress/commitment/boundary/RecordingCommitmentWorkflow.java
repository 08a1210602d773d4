package org.redress.commitment.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.commitment.domain.CommitmentWorkflow;
import org.redress.commitment.domain.PromiseTimers;

/** Remembers what the engine was told. */
final class RecordingCommitmentWorkflow implements CommitmentWorkflow, PromiseTimers {
    final List<String> told = new ArrayList<>();
    final Set<Long> running = new HashSet<>();

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
    public Set<Long> running(Collection<Long> caseIds) {
        return running;
    }

    @Override
    public void kept(long promiseId) {
        told.add("timer ends, kept");
    }

    @Override
    public void moved(long caseId, long promiseId, Instant dueAt) {
        told.add("timer moves to " + dueAt);
    }

    @Override
    public void withdrawn(long promiseId) {
        told.add("timer ends, withdrawn");
    }
}
