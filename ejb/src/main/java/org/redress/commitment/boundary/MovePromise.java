package org.redress.commitment.boundary;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Optional;
import org.redress.commitment.domain.DayAndHour;

/**
 * A later time agreed with the customer. Source: R-078.
 *
 * @param dueAt the new day and hour
 * @param reason why the first one will not do
 * @param suits whether she said that the new one is a good time
 * @param seen the time it was promised for when it was read; absent where nobody looked
 */
public record MovePromise(DayAndHour dueAt, @NotBlank String reason, boolean suits, Optional<Instant> seen) {
    public MovePromise(DayAndHour dueAt, String reason, boolean suits) {
        this(dueAt, reason, suits, Optional.empty());
    }

    /** The same, by somebody who saw it promised for that time. */
    public MovePromise from(Instant promised) {
        return new MovePromise(dueAt, reason, suits, Optional.of(promised));
    }
}
