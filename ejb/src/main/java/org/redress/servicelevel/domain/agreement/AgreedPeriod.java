package org.redress.servicelevel.domain.agreement;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.redress.servicelevel.domain.agreement.TermsRefused.Problem;

/**
 * For how long a version is agreed on, counted from its beginning. Source: R-111.
 *
 * @param months for how many months
 * @param renewed whether it is renewed for as long again, each time, unless both parties end it
 */
public record AgreedPeriod(int months, boolean renewed) {
    /** Ten years. */
    public static final int MOST_MONTHS = 120;

    /** @throws TermsRefused when it is no month, or too many */
    public AgreedPeriod {
        if (months < 1 || months > MOST_MONTHS) {
            throw new TermsRefused(Problem.OUT_OF_RANGE, months, 1, MOST_MONTHS);
        }
    }

    /** When a version that begins then runs out; empty for one that is renewed. */
    Optional<Instant> endOf(Instant begin, ZoneId zone) {
        return renewed ? Optional.empty() : Optional.of(after(begin, zone, 1));
    }

    /** When a version that began then is renewed next; empty for one that runs out. */
    public Optional<Instant> renewalAfter(Instant begin, ZoneId zone, Instant now) {
        if (!renewed) {
            return Optional.empty();
        }
        int times = 1;
        while (!after(begin, zone, times).isAfter(now)) {
            times++;
        }
        return Optional.of(after(begin, zone, times));
    }

    private Instant after(Instant begin, ZoneId zone, int times) {
        return begin.atZone(zone).plusMonths((long) months * times).toInstant();
    }
}
