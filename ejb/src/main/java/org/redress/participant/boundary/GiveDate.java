package org.redress.participant.boundary;

import jakarta.validation.constraints.Size;
import org.redress.commitment.domain.DayAndHour;

/**
 * A participant gives a date of its own.
 *
 * @param date when it will be here
 * @param words why then; may be empty
 */
public record GiveDate(DayAndHour date, @Size(max = 500) String words) {
    @Override
    public String toString() {
        return "GiveDate[" + date + "]";
    }
}
