package org.redress.servicelevel.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.HoursInForce;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;

/** Monday to Friday between two times of the day in the organisation's zone, except on public holidays (D-09 unless configured otherwise). */
@ApplicationScoped
class ConfiguredCalendar {
    @Inject
    @ConfigProperty(name = "redress.hours.opens", defaultValue = "08:30")
    String opens;

    @Inject
    @ConfigProperty(name = "redress.hours.closes", defaultValue = "18:00")
    String closes;

    @Inject
    @ConfigProperty(name = "redress.zone", defaultValue = "Africa/Johannesburg")
    String zone;

    /** A configuration does not change while the product runs, so there is one version of it. */
    @Produces
    WorkingHours workingHours() {
        CalendarHistory history = CalendarHistory.of(
                WorkingCalendar.of(ZoneId.of(zone), WeekPlan.mondayToFriday(Frame.of(opens, closes)), holidays()));
        return new HoursInForce(() -> history);
    }

    @Produces
    HolidayPlan holidays() {
        return SouthAfricanHolidays.plan();
    }
}
