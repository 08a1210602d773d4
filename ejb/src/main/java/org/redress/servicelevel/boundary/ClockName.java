package org.redress.servicelevel.boundary;

import org.redress.servicelevel.domain.clock.CaseTimer;
import org.redress.servicelevel.domain.clock.ClockDefinition;
import org.redress.servicelevel.domain.clock.Measure;

/**
 * What a clock is called.
 *
 * @param name what a law calls it; empty for the clocks of the product itself
 * @param measure what is measured
 */
public record ClockName(String name, Measure measure) {
    static ClockName of(CaseTimer timer) {
        return new ClockName(timer.name(), timer.clock().measure());
    }

    static ClockName of(ClockDefinition clock) {
        return new ClockName("", clock.measure());
    }
}
