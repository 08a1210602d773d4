package org.redress.servicelevel.config;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayFileRefused;
import org.redress.servicelevel.domain.HolidayFiles;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.HoursInForce;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * Monday to Friday between two times of the day in the organisation's zone, except on public holidays: those of South Africa,
 * or those of a file (D-09, D-11 unless configured otherwise). A configuration does not change while the product runs, so
 * there is one version of it.
 */
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

    @Inject
    @ConfigProperty(name = "redress.holidays.file")
    Optional<String> holidaysFile;

    @Inject
    HolidayFiles files;

    private HolidayPlan holidays;
    private CalendarHistory history;

    @PostConstruct
    void read() {
        holidays = holidaysFile
                .filter(name -> !name.isBlank())
                .map(name -> holidaysIn(Path.of(name)))
                .orElseGet(SouthAfricanHolidays::plan);
        history = CalendarHistory.of(
                WorkingCalendar.of(ZoneId.of(zone), WeekPlan.mondayToFriday(Frame.of(opens, closes)), holidays));
    }

    @Produces
    WorkingHours workingHours() {
        CalendarHistory configured = history;
        return new HoursInForce(() -> configured);
    }

    @Produces
    HolidayPlan holidays() {
        return holidays;
    }

    private HolidayPlan holidaysIn(Path path) {
        try (InputStream file = Files.newInputStream(path)) {
            return new HolidayPlan(files.read(file));
        } catch (IOException | HolidayFileRefused e) {
            throw new IllegalStateException(
                    "redress.holidays.file: no holidays can be read from " + path + ": " + e.getMessage(), e);
        }
    }
}
