package org.redress.servicelevel.domain;

import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The hours of the house as they stand when they are asked for. Whoever holds this needs not be told when the calendar
 * changes; each question is answered from one history.
 *
 * @param inForce where the history is read
 */
public record HoursInForce(Supplier<CalendarHistory> inForce) implements WorkingHours {
    @Override
    public ZoneId zone() {
        return history().zone();
    }

    @Override
    public CalendarHistory history() {
        return inForce.get();
    }
}
