package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.calendar.CalendarLine;
import org.redress.servicelevel.domain.calendar.CalendarVersion;
import org.redress.servicelevel.domain.calendar.HouseCalendar;

/**
 * A calendar with all its versions.
 *
 * @param line what stays the same in all its versions
 * @param versions its versions, the latest first
 * @param agreements the codes of the agreements whose last version counts in it
 */
public record CalendarDetails(CalendarLine line, List<CalendarVersionView> versions, List<String> agreements) {
    static CalendarDetails of(HouseCalendar calendar, Instant now, long staffId, List<String> agreements) {
        return new CalendarDetails(
                calendar.line(),
                calendar.versions().stream()
                        .sorted(Comparator.comparing(CalendarVersion::number).reversed())
                        .map(each -> CalendarVersionView.of(calendar, each, now, staffId))
                        .toList(),
                agreements);
    }

    /** The draft, if there is one. */
    public Optional<CalendarVersionView> draft() {
        return versions.stream().filter(each -> each.standing().isDraft()).findFirst();
    }

    /** The version that judges now. */
    public CalendarVersionView inForce() {
        return versions.stream()
                .filter(each -> each.standing().isInForce())
                .findFirst()
                .orElseThrow();
    }

    /** The version of a number. */
    public Optional<CalendarVersionView> version(int number) {
        return versions.stream().filter(each -> each.number() == number).findFirst();
    }
}
