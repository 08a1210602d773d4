package org.redress.servicelevel.domain.clock;

import java.util.Set;

/**
 * One of the clocks that run on a case.
 *
 * @param code what it is called wherever it is stored, like {@code resolution}; never reused for another clock
 * @param measure what it measures
 * @param pausedBy which waits do not count
 */
public record ClockDefinition(String code, Measure measure, Set<PauseCause> pausedBy) {
    public ClockDefinition {
        pausedBy = Set.copyOf(pausedBy);
    }
}
