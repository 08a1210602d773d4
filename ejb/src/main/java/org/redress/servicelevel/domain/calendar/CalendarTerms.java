package org.redress.servicelevel.domain.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.servicelevel.domain.CalendarNeverOpens;
import org.redress.servicelevel.domain.DayPlan;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.agreement.AgreedHours;

/**
 * All that a version of a calendar says. Source: R-107, D-09, D-11.
 *
 * @param hours the week, whose public holidays are kept by rule, and the special days
 * @param listed more public holidays, by date
 */
public record CalendarTerms(AgreedHours hours, ListedHolidays listed) {
    /** @throws CalendarNeverOpens when a deadline under it would never come */
    public CalendarTerms {
        calendar(ZoneOffset.UTC, hours, listed);
    }

    /** On the clock on the wall of a zone. */
    public WorkingCalendar calendar(ZoneId zone) {
        return calendar(zone, hours, listed);
    }

    /** The same with other hours. */
    public CalendarTerms with(AgreedHours other) {
        return new CalendarTerms(other, listed);
    }

    /** The same with other listed holidays. */
    public CalendarTerms with(ListedHolidays other) {
        return new CalendarTerms(hours, other);
    }

    /** The holidays and special days of a year, in order: a special day takes the place of a holiday. */
    public List<CalendarDay> daysOf(int year) {
        HolidayPlan holidays = holidays(hours, listed);
        Map<LocalDate, SpecialDay> special = byDate(hours);
        LocalDate first = LocalDate.of(year, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .flatMap(date -> Optional.ofNullable(special.get(date))
                        .map(day -> new CalendarDay(date, day.name(), true, day.plan()))
                        .or(() -> holidays.nameOn(date).map(name -> new CalendarDay(date, name, false, DayPlan.CLOSED)))
                        .stream())
                .toList();
    }

    private static WorkingCalendar calendar(ZoneId zone, AgreedHours hours, ListedHolidays listed) {
        return new WorkingCalendar(zone, hours.week(), holidays(hours, listed), byDate(hours));
    }

    private static HolidayPlan holidays(AgreedHours hours, ListedHolidays listed) {
        HolidayPlan byRule = hours.holidays().plan();
        return listed.isEmpty() ? byRule : byRule.and(List.copyOf(listed.days()));
    }

    private static Map<LocalDate, SpecialDay> byDate(AgreedHours hours) {
        return hours.specialDays().stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
    }
}
