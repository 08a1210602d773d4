package org.redress.process.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;
import org.redress.stakeholder.domain.NotificationWorkflow;

@ApplicationScoped
class CamundaNotificationWorkflow implements NotificationWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public void reported(String workItemId, Reported facts) {
        steps.complete(workItemId, Facts.none());
    }

    @Override
    public void customerInformed(String workItemId, CustomerInformed facts) {
        steps.complete(workItemId, Facts.none());
    }
}
