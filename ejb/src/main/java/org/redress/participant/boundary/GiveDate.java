package org.redress.participant.boundary;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.redress.commitment.domain.DayAndHour;

/**
 * A participant gives a date of its own.
 *
 * @param date when it will be here
 * @param words why then; may be empty
 * @param seen the date that counted when the request was read; absent where nobody looked
 */
public record GiveDate(DayAndHour date, @Size(max = 500) String words, Optional<Instant> seen) {
    public GiveDate(DayAndHour date, String words) {
        this(date, words, Optional.empty());
    }

    @Override
    public String toString() {
        return "GiveDate[" + date + "]";
    }
}
