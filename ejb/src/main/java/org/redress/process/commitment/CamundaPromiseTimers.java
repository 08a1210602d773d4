package org.redress.process.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.redress.commitment.domain.PromiseTimers;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;
import org.redress.process.step.InstancesOfCases;

/**
 * A promise of which the process has died is kept, moved and withdrawn like any other: what the engine has lost holds up nobody.
 * Moved, it has a new one.
 */
@ApplicationScoped
class CamundaPromiseTimers implements PromiseTimers {
    @Inject
    EngineSteps steps;

    @Inject
    InstancesOfCases instances;

    @Override
    public void start(long caseId, long promiseId, Instant dueAt) {
        steps.start(
                ComplaintProcess.PROMISE,
                caseId,
                Facts.none()
                        .with(ComplaintVariable.CASE_ID, caseId)
                        .with(ComplaintVariable.PROMISE_ID, promiseId)
                        .with(ComplaintVariable.PROMISE_DUE_AT, dueAt));
    }

    @Override
    public Set<Long> running(Collection<Long> caseIds) {
        return instances.subjects(ComplaintProcess.PROMISE, caseIds, ComplaintVariable.PROMISE_ID);
    }

    @Override
    public void kept(long promiseId) {
        steps.deliverToAny(ComplaintMessage.PROMISE_KEPT, ComplaintVariable.PROMISE_ID, promiseId, Facts.none());
    }

    @Override
    public void moved(long caseId, long promiseId, Instant dueAt) {
        boolean waited = steps.deliverToAny(
                ComplaintMessage.PROMISE_MOVED,
                ComplaintVariable.PROMISE_ID,
                promiseId,
                Facts.none().with(ComplaintVariable.PROMISE_DUE_AT, dueAt));
        if (!waited) {
            start(caseId, promiseId, dueAt);
        }
    }

    @Override
    public void withdrawn(long promiseId) {
        steps.deliverToAny(ComplaintMessage.PROMISE_WITHDRAWN, ComplaintVariable.PROMISE_ID, promiseId, Facts.none());
    }
}
