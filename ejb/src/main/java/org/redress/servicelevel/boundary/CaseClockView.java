package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.List;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.Measure;

/**
 * A clock of a case and what it shows.
 *
 * @param code which clock: {@code resolution}, {@code first-response}, or one of a regulatory pack, like {@code za-consumer/answer}
 * @param name what the pack calls it; empty for the first two
 * @param measure what it measures
 * @param countsWholeDays whether it counts days from midnight to midnight, whatever our hours are
 * @param readAt the moment at which it shows that
 * @param reading what it shows, and why
 * @param agreements the agreements it is read under, one after the other; none for clocks of no agreement
 */
public record CaseClockView(
        String code,
        String name,
        Measure measure,
        boolean countsWholeDays,
        Instant readAt,
        ClockReading reading,
        List<AppliedAgreement> agreements) {
    /** A clock of no agreement. */
    public CaseClockView(
            String code, String name, Measure measure, boolean countsWholeDays, Instant readAt, ClockReading reading) {
        this(code, name, measure, countsWholeDays, readAt, reading, List.of());
    }

    boolean hasBegun() {
        return reading.state() != ClockReading.State.NOT_STARTED;
    }
}
