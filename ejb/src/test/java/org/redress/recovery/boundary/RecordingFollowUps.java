package org.redress.recovery.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.redress.recovery.domain.FollowUpWorkflow;

/** What the engine is told of follow-ups, in its order. */
final class RecordingFollowUps implements FollowUpWorkflow {
    final List<String> told = new ArrayList<>();

    @Override
    public void planned(Planned facts) {
        told.add("planned " + facts.dueAt() + " for " + facts.owner().orElseThrow() + " of " + facts.team());
    }

    @Override
    public void reached(String workItemId, Reached facts) {
        told.add("reached " + facts.solved());
    }

    @Override
    public void tryAgain(String workItemId, Instant at) {
        told.add("again " + at);
    }

    @Override
    public void unreached(String workItemId) {
        told.add("unreached");
    }

    @Override
    public void overtaken(long followUpId) {
        told.add("overtaken");
    }
}
