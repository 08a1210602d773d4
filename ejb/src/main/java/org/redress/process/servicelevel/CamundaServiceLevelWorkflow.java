package org.redress.process.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.EngineSteps;
import org.redress.process.step.Facts;
import org.redress.servicelevel.domain.alarm.ServiceLevelWorkflow;
import org.redress.servicelevel.domain.alarm.WatchedClock;

@ApplicationScoped
class CamundaServiceLevelWorkflow implements ServiceLevelWorkflow {
    @Inject
    EngineSteps steps;

    @Override
    public String begun(WatchedClock clock) {
        return steps.start(
                ComplaintProcess.SERVICE_LEVEL,
                clock.caseId(),
                course(clock)
                        .with(ComplaintVariable.CASE_ID, clock.caseId())
                        .with(ComplaintVariable.CLOCK_ID, clock.id()));
    }

    @Override
    public boolean moved(WatchedClock clock) {
        return steps.deliverToInstance(
                ComplaintMessage.CLOCK_MOVED, clock.instanceId().orElseThrow(), course(clock));
    }

    @Override
    public Map<String, Optional<Instant>> waits(Collection<String> instances) {
        return steps.timersOf(instances);
    }

    private static Facts course(WatchedClock clock) {
        return Facts.none()
                .with(ComplaintVariable.CLOCK_COURSE, clock.course())
                .with(ComplaintVariable.ALARM_DUE_AT, clock.alarmAt());
    }
}
