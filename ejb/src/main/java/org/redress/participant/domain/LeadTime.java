package org.redress.participant.domain;

import java.time.Instant;
import java.util.Optional;
import org.redress.servicelevel.domain.WorkingHours;

/** How long a participant usually takes, in operating days, against when we need it. Source: R-080, W-17. */
public final class LeadTime {
    private final WorkingHours hours;

    public LeadTime(WorkingHours hours) {
        this.hours = hours;
    }

    /**
     * When it would be here in its usual time; nothing when nobody knows how long that is.
     *
     * @param leadDays operating days
     * @param by until when it is needed
     * @param urgent whether an urgent order is asked for
     * @throws UrgentOrderNeeded when that is too late and nobody asks for more than the usual
     */
    public Optional<Instant> check(Optional<Integer> leadDays, Instant by, boolean urgent, Instant now) {
        Optional<Instant> usually = leadDays.map(days -> hours.plusDays(now, days));
        usually.filter(at -> !urgent && at.isAfter(by)).ifPresent(at -> {
            throw new UrgentOrderNeeded(leadDays.orElseThrow(), at);
        });
        return usually;
    }
}
