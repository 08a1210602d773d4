package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.redress.servicelevel.domain.measurement.MonthMeasured;

/**
 * What became of a month under an agreement.
 *
 * @param agreementCode which agreement
 * @param version the version of it that held last in that month, and so counts for the whole of it
 * @param zone where its calendar hangs
 * @param changed whether another version of it held earlier in that month
 * @param going whether the month is not over, so that the figures still change
 * @param readAt the moment at which it was measured
 * @param measured what became of each priority
 * @param registered how many cases of any kind were registered in it; only under the agreement that cases are worked under
 * @param mostCases how many may be before somebody is warned
 */
public record MonthReport(
        String agreementCode,
        int version,
        ZoneId zone,
        boolean changed,
        boolean going,
        Instant readAt,
        MonthMeasured measured,
        Optional<Long> registered,
        int mostCases) {
    /** Whether more cases were registered than both parties expected. Source: R-109. */
    public boolean isTooMany() {
        return registered.filter(many -> many > mostCases).isPresent();
    }
}
