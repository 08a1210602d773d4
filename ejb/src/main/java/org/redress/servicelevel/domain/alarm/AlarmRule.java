package org.redress.servicelevel.domain.alarm;

import java.util.Optional;
import org.redress.servicelevel.domain.WorkingTime;

/**
 * What happens at a stage.
 *
 * @param receiver who is told
 * @param climbAfter after how much working time the next rung of the ladder hears of it; nothing when the ladder ends
 */
public record AlarmRule(AlarmReceiver receiver, Optional<WorkingTime> climbAfter) {}
