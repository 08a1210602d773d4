package org.redress.servicelevel.domain.clock;

import java.time.Duration;
import org.redress.servicelevel.domain.WorkingTime;

/** How long a case may take. Source. */
public sealed interface Target {
    /** So much as an agreement writes it. */
    static Target of(WorkingTime written) {
        return written.isInDays() ? new OperatingDays(written.number()) : new Amount(written.duration());
    }

    /**
     * The same clock time so many operating days later.
     *
     * @param number how many
     */
    record OperatingDays(int number) implements Target {}

    /**
     * So much working time.
     *
     * @param workingTime how much
     */
    record Amount(Duration workingTime) implements Target {}
}
