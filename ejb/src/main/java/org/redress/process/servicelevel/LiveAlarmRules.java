package org.redress.process.servicelevel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.redress.model.ComplaintDecision;
import org.redress.model.TableFact;
import org.redress.process.release.Decisions;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.alarm.AlarmReceiver;
import org.redress.servicelevel.domain.alarm.AlarmRule;
import org.redress.servicelevel.domain.alarm.AlarmRules;
import org.redress.servicelevel.domain.alarm.AlarmStage;
import org.redress.servicelevel.domain.clock.Measure;

/** The table of clock alarms of the live release. */
@ApplicationScoped
class LiveAlarmRules implements AlarmRules {
    @Inject
    Decisions decisions;

    @Override
    public AlarmRule of(long caseId, Measure measure, AlarmStage stage) {
        Answer answer = decisions.one(
                caseId,
                ComplaintDecision.CLOCK_ALARM,
                Map.of(
                        TableFact.MEASURE.id(), measure.name(),
                        TableFact.PERCENT.id(), (long) stage.percent(),
                        TableFact.LEVEL.id(), (long) stage.level()));
        return new AlarmRule(
                AlarmReceiver.valueOf(answer.entry("tell")),
                Optional.of(answer.entry("climbAfter"))
                        .filter(amount -> !amount.isBlank())
                        .map(WorkingTime::parse));
    }
}
