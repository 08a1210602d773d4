package org.redress.servicelevel.domain.alarm;

import org.redress.servicelevel.domain.clock.Measure;

/** The table of clock alarms. */
public interface AlarmRules {
    /** What happens when a clock of the case that measures this comes to that stage. */
    AlarmRule of(long caseId, Measure measure, AlarmStage stage);
}
