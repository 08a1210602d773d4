package org.redress.servicelevel.domain;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import org.redress.servicelevel.domain.HolidayRule.EasterDay;
import org.redress.servicelevel.domain.HolidayRule.FixedDay;
import org.redress.servicelevel.domain.HolidayRule.OnSunday;

/**
 * The public holidays of South Africa, which a new site starts with. One that falls on a Sunday makes the Monday after it a
 * public holiday too. Source: D-11, W-13.
 */
public final class SouthAfricanHolidays {
    private static final HolidayPlan PLAN = new HolidayPlan(List.of(
            fixed("New Year's Day", Month.JANUARY, 1),
            fixed("Human Rights Day", Month.MARCH, 21),
            new EasterDay("Good Friday", -2),
            new EasterDay("Family Day", 1),
            fixed("Freedom Day", Month.APRIL, 27),
            fixed("Workers' Day", Month.MAY, 1),
            fixed("Youth Day", Month.JUNE, 16),
            fixed("National Women's Day", Month.AUGUST, 9),
            fixed("Heritage Day", Month.SEPTEMBER, 24),
            fixed("Day of Reconciliation", Month.DECEMBER, 16),
            fixed("Christmas Day", Month.DECEMBER, 25),
            fixed("Day of Goodwill", Month.DECEMBER, 26)));

    private SouthAfricanHolidays() {}

    /** Them all, for any year. */
    public static HolidayPlan plan() {
        return PLAN;
    }

    private static HolidayRule fixed(String name, Month month, int day) {
        return new FixedDay(name, MonthDay.of(month, day), OnSunday.MONDAY_TOO);
    }
}
