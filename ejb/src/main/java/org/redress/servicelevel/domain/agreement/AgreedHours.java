package org.redress.servicelevel.domain.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.CalendarNeverOpens;
import org.redress.servicelevel.domain.DayPlan;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.agreement.TermsRefused.Problem;

/**
 * The hours of business of an agreement: its clock counts in these, whatever the hours of the house are. Source: R-107,
 * D-08, D-09.
 *
 * @param week when we work in a week like any other
 * @param holidays whose public holidays are kept
 * @param specialDays the dates with hours of their own, the earliest first
 * @param ofTheHouse whether the calendar of the house counts instead of these, with all its versions
 */
public record AgreedHours(WeekPlan week, HolidaySet holidays, List<SpecialDay> specialDays, boolean ofTheHouse) {
    /**
     * @throws TermsRefused when a date is special twice
     * @throws CalendarNeverOpens when a deadline in these hours would never come
     */
    public AgreedHours {
        specialDays = specialDays.stream()
                .map(day -> new SpecialDay(day.date(), AgreementTerms.name(day.name()), day.plan()))
                .sorted(Comparator.comparing(SpecialDay::date))
                .toList();
        requireOnce(specialDays);
        calendar(ZoneOffset.UTC, week, holidays, specialDays);
    }

    /** Hours of its own. */
    public AgreedHours(WeekPlan week, HolidaySet holidays, List<SpecialDay> specialDays) {
        this(week, holidays, specialDays, false);
    }

    /** The same, as hours of its own. */
    public AgreedHours own() {
        return new AgreedHours(week, holidays, specialDays);
    }

    /** The same, kept while those of the house count. */
    public AgreedHours asOfTheHouse() {
        return new AgreedHours(week, holidays, specialDays, true);
    }

    /** What counts: these, or the calendar of the house. */
    public CalendarHistory history(ZoneId zone, CalendarHistory house) {
        return ofTheHouse ? house : CalendarHistory.of(calendar(zone));
    }

    /**
     * The hours of a day as people write them, {@code 08:30-12:00, 13:00-18:00}; nothing when closed.
     *
     * @throws TermsRefused when these are no hours
     */
    public static DayPlan written(String hours) {
        try {
            return DayPlan.parse(AgreementTerms.name(hours));
        } catch (IllegalArgumentException otherwise) {
            throw new TermsRefused(Problem.HOURS, hours.strip());
        }
    }

    /** These hours on the clock on the wall of a zone. */
    public WorkingCalendar calendar(ZoneId zone) {
        return calendar(zone, week, holidays, specialDays);
    }

    private static WorkingCalendar calendar(ZoneId zone, WeekPlan week, HolidaySet holidays, List<SpecialDay> days) {
        Map<LocalDate, SpecialDay> byDate =
                days.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
        return new WorkingCalendar(zone, week, holidays.plan(), byDate);
    }

    private static void requireOnce(List<SpecialDay> days) {
        Set<LocalDate> seen = new HashSet<>();
        days.stream()
                .map(SpecialDay::date)
                .filter(date -> !seen.add(date))
                .findFirst()
                .ifPresent(twice -> {
                    throw new TermsRefused(Problem.SPECIAL_DAY_TWICE, twice);
                });
    }
}
