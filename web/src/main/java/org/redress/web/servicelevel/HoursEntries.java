package org.redress.web.servicelevel;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.HolidaySet;

/** The hours of a week, the public holidays and the special days, while they are typed. Source: R-107, D-09. */
public class HoursEntries implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<WeekdayEntry> weekdays;
    private final List<SpecialDayEntry> specialDays;
    private HolidaySet holidays;

    HoursEntries(AgreedHours hours) {
        weekdays = Stream.of(DayOfWeek.values())
                .map(day -> new WeekdayEntry(day, hours.week().on(day)))
                .toList();
        specialDays =
                hours.specialDays().stream().map(SpecialDayEntry::new).collect(Collectors.toCollection(ArrayList::new));
        holidays = hours.holidays();
    }

    /** What was typed; special days without a date are left out. */
    AgreedHours hours() {
        return new AgreedHours(
                new WeekPlan(weekdays.stream().collect(Collectors.toMap(WeekdayEntry::getWeekday, WeekdayEntry::plan))),
                holidays,
                specialDays.stream()
                        .map(SpecialDayEntry::special)
                        .flatMap(Optional::stream)
                        .toList());
    }

    void addSpecialDay() {
        specialDays.add(new SpecialDayEntry());
    }

    public List<WeekdayEntry> getWeekdays() {
        return weekdays;
    }

    public List<SpecialDayEntry> getSpecialDays() {
        return specialDays;
    }

    public HolidaySet getHolidays() {
        return holidays;
    }

    public void setHolidays(HolidaySet value) {
        holidays = value;
    }
}
