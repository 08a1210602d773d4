package org.redress.process.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.redress.commitment.domain.PromiseTimers;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;

@ApplicationScoped
class CamundaPromiseTimers implements PromiseTimers {
    @Inject
    EngineSteps steps;

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
    public void kept(long promiseId) {
        steps.deliverTo(ComplaintMessage.PROMISE_KEPT, ComplaintVariable.PROMISE_ID, promiseId, Facts.none());
    }

    @Override
    public void moved(long promiseId, Instant dueAt) {
        steps.deliverTo(
                ComplaintMessage.PROMISE_MOVED,
                ComplaintVariable.PROMISE_ID,
                promiseId,
                Facts.none().with(ComplaintVariable.PROMISE_DUE_AT, dueAt));
    }

    @Override
    public void withdrawn(long promiseId) {
        steps.deliverTo(ComplaintMessage.PROMISE_WITHDRAWN, ComplaintVariable.PROMISE_ID, promiseId, Facts.none());
    }
}
