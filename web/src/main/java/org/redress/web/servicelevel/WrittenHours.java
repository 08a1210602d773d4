package org.redress.web.servicelevel;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redress.servicelevel.domain.DayPlan;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.web.servicelevel.AgreementsResource.SpecialHours;
import org.redress.web.servicelevel.AgreementsResource.WeekdayHours;

/** The hours of a calendar or an agreement as a program writes them. */
final class WrittenHours {
    private WrittenHours() {}

    /** We are closed on weekdays that are left out. */
    static AgreedHours of(List<WeekdayHours> hours, HolidaySet holidays, List<SpecialHours> specialDays) {
        Map<DayOfWeek, DayPlan> week = new EnumMap<>(DayOfWeek.class);
        hours.forEach(day -> week.put(day.weekday(), AgreedHours.written(day.hours())));
        return new AgreedHours(
                new WeekPlan(week),
                holidays,
                specialDays.stream()
                        .map(day -> new SpecialDay(day.day(), day.name(), AgreedHours.written(day.hours())))
                        .toList());
    }
}
