package org.redress.process.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.Element;
import org.redress.servicelevel.boundary.ClockAlarmService;
import org.redress.servicelevel.domain.alarm.AlarmPlan;

/** The alarm of a clock is due. */
@Named("raiseAlarm")
@ApplicationScoped
public class RaiseAlarmDelegate implements JavaDelegate {
    @Inject
    ClockAlarmService alarms;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        AlarmPlan next = actor.as(element.actor(), () -> alarms.raise(element.id(ComplaintVariable.CLOCK_ID)));
        execution.setVariable(ComplaintVariable.CLOCK_COURSE.id(), next.course().name());
        execution.setVariable(
                ComplaintVariable.ALARM_DUE_AT.id(),
                next.alarmAt().map(Date::from).orElse(null));
    }
}
