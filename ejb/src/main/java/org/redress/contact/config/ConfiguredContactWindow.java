package org.redress.contact.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.contact.domain.ContactWindow;
import org.redress.servicelevel.domain.WorkingHours;

/** Between two times of the day in the organisation's zone (D-11 unless configured otherwise). */
@ApplicationScoped
class ConfiguredContactWindow {
    @Inject
    @ConfigProperty(name = "redress.contact.from", defaultValue = "08:00")
    String from;

    @Inject
    @ConfigProperty(name = "redress.contact.until", defaultValue = "18:00")
    String until;

    @Inject
    @ConfigProperty(name = "redress.zone", defaultValue = "Africa/Johannesburg")
    String zone;

    @Inject
    WorkingHours hours;

    @Produces
    ContactWindow contactWindow() {
        return new ContactWindow(LocalTime.parse(from), LocalTime.parse(until), hours::isHoliday, ZoneId.of(zone));
    }
}
