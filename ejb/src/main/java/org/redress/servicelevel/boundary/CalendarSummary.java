package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.List;
import org.redress.servicelevel.domain.calendar.CalendarLine;
import org.redress.servicelevel.domain.calendar.CalendarVersion;
import org.redress.servicelevel.domain.calendar.HouseCalendar;

/**
 * A calendar in the list of them.
 *
 * @param line what stays the same in all its versions
 * @param inForce the number of the version that judges now
 * @param configured whether that is as the site was configured
 * @param coming whether another version is signed off and begins later
 * @param drafted whether a draft is being written
 * @param agreements the codes of the agreements whose last version counts in it
 */
public record CalendarSummary(
        CalendarLine line, int inForce, boolean configured, boolean coming, boolean drafted, List<String> agreements) {
    static CalendarSummary of(HouseCalendar calendar, Instant now, List<String> agreements) {
        CalendarVersion valid = calendar.validAt(now);
        return new CalendarSummary(
                calendar.line(),
                valid.number(),
                valid.isConfigured(),
                calendar.endOf(valid).isPresent(),
                calendar.draft().isPresent(),
                agreements);
    }
}
