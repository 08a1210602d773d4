package org.redress.commitment.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What was on the table in a round of talks. Source.
 *
 * @param options what was offered, in order
 * @param whyNoRange why there were fewer than two, empty when there were
 * @param steps who would do what by when
 * @param otherInformation anything else, empty for nothing
 * @param heldBy the staff member who talked with the customer
 * @param heldAt when
 * @param zone in which the days and hours were said
 */
public record RoundOfTalks(
        List<OfferedOption> options,
        String whyNoRange,
        List<PlannedStep> steps,
        String otherInformation,
        long heldBy,
        Instant heldAt,
        ZoneId zone) {
    public RoundOfTalks {
        options = List.copyOf(options);
        steps = List.copyOf(steps);
    }
}
