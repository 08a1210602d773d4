package org.redress.servicelevel.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.contact.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.OperatingHours;

/** Monday to Friday between two times of the day in the organisation's zone, except on public holidays (D-09 unless configured otherwise). */
@ApplicationScoped
class ConfiguredOperatingHours {
    @Inject
    @ConfigProperty(name = "redress.hours.opens", defaultValue = "08:30")
    String opens;

    @Inject
    @ConfigProperty(name = "redress.hours.closes", defaultValue = "18:00")
    String closes;

    @Inject
    @ConfigProperty(name = "redress.zone", defaultValue = "Africa/Johannesburg")
    String zone;

    @Produces
    OperatingHours operatingHours() {
        return new OperatingHours(
                LocalTime.parse(opens),
                LocalTime.parse(closes),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new SouthAfricanHolidays(),
                ZoneId.of(zone));
    }
}
