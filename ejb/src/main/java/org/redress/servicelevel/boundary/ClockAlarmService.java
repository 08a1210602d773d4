package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.PROCESS;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.boundary.CaseHold;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.alarm.AlarmPlan;
import org.redress.servicelevel.domain.alarm.AlarmReceiver;
import org.redress.servicelevel.domain.alarm.AlarmRule;
import org.redress.servicelevel.domain.alarm.AlarmRules;
import org.redress.servicelevel.domain.alarm.AlarmStage;
import org.redress.servicelevel.domain.alarm.Course;
import org.redress.servicelevel.domain.alarm.WatchedClock;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;
import org.redress.servicelevel.domain.clock.ClockReading;

/** The alarms of the clocks, as the engine calls them. Source. */
@Stateless
public class ClockAlarmService {
    @Inject
    WatchedClockRepository watched;

    @Inject
    CaseClocks clocks;

    @Inject
    CaseEvents events;

    @Inject
    CaseHistory history;

    @Inject
    CaseHold hold;

    @Inject
    AlarmRules rules;

    @Inject
    CaseTimes times;

    @Inject
    Event<CaseTimeMoved> moved;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /**
     * The alarm of a clock is due: it is read again, and what it has reached is recorded, once. A clock that has not come so far after
     * all tells nothing.
     *
     * @param clockId the watched clock
     * @return what comes next
     */
    @Allows(PROCESS)
    public AlarmPlan raise(long clockId) {
        WatchedClock due = watched.byId(clockId)
                .orElseThrow(() -> new IllegalStateException("no clock " + clockId + " is watched"));
        hold.take(due.caseId());
        Instant now = clock.instant();
        Optional<CaseClockView> shown = clocks.read(events.ofCase(due.caseId()), now).stream()
                .filter(view -> view.code().equals(due.clock()))
                .findFirst();
        ClockReading reading = shown.map(CaseClockView::reading).orElseGet(ClockReading::notStarted);
        due.read(reading, now, hours);
        shown.ifPresent(view -> due.toTell(reading, now)
                .filter(stage -> isBreach(stage) || hours.isOpenAt(now))
                .ifPresent(stage -> tell(due, view, stage, now)));
        due.read(reading, now, hours);
        if (due.course() == Course.STOPPED) {
            due.watchedByNobody();
        }
        moved.fire(new CaseTimeMoved(due.caseId(), times.of(due.caseId())));
        return new AlarmPlan(due.course(), due.alarmAt());
    }

    private void tell(WatchedClock due, CaseClockView view, AlarmStage stage, Instant now) {
        AlarmRule rule = rules.of(due.caseId(), view.measure(), stage);
        due.told(stage, rule.climbAfter().map(amount -> amount.after(now, hours)));
        if (rule.receiver() != AlarmReceiver.NOBODY) {
            due.wasNewsAt(now);
        }
        history.record(CaseEvent.of(due.caseId(), kind(stage), now)
                .with("clock", due.clock())
                .with("measure", view.measure())
                .with("percent", stage.percent())
                .with("rung", stage.level())
                .with("outcome", rule.receiver()));
    }

    /** A breach waits for nobody; everything else for the hours of those who hear of it. */
    private static boolean isBreach(AlarmStage stage) {
        return kind(stage) == CaseEventKind.SERVICE_LEVEL_BREACHED;
    }

    private static CaseEventKind kind(AlarmStage stage) {
        if (!stage.isBreach()) {
            return CaseEventKind.CLOCK_WARNED;
        }
        return stage.level() == 0 ? CaseEventKind.SERVICE_LEVEL_BREACHED : CaseEventKind.BREACH_ESCALATED;
    }
}
