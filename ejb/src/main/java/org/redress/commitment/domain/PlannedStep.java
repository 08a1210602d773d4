package org.redress.commitment.domain;

import java.util.Optional;
import org.redress.contact.domain.ContactMethod;

/**
 * Who does what, by when. Source: R-050.
 *
 * @param party whose step it is
 * @param who the person or place that does it
 * @param what what is done
 * @param deadline by when
 * @param tells how the customer is told with it, where a step of ours is to tell her
 */
public record PlannedStep(Party party, String who, String what, DayAndHour deadline, Optional<ContactMethod> tells) {
    public PlannedStep {
        if (who.isBlank() || what.isBlank()) {
            throw new IllegalArgumentException("a step says who does what");
        }
    }

    /** One with which the customer is told nothing. */
    public PlannedStep(Party party, String who, String what, DayAndHour deadline) {
        this(party, who, what, deadline, Optional.empty());
    }

    /** Whether it is ours, so that it is a promise to her. */
    public boolean isOurs() {
        return party == Party.US;
    }
}
