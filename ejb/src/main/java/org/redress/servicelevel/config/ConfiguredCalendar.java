package org.redress.servicelevel.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayFileRefused;
import org.redress.servicelevel.domain.HolidayFiles;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.calendar.CalendarLine;
import org.redress.servicelevel.domain.calendar.CalendarSeed;
import org.redress.servicelevel.domain.calendar.CalendarTerms;
import org.redress.servicelevel.domain.calendar.HouseCalendar;
import org.redress.servicelevel.domain.calendar.ListedHolidays;

/**
 * What the calendar of the house says until somebody signs off another version: Monday to Friday between two times of the day in the
 * organisation's zone, except on public holidays, which are those of South Africa or those of a file (D-09, D-11 unless configured
 * otherwise). It is read when the product starts for the first time; later it counts for nothing.
 */
@ApplicationScoped
class ConfiguredCalendar implements CalendarSeed {
    private static final String NAME = "Calendar of the house";

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

    @Override
    public CalendarLine line() {
        return new CalendarLine(HouseCalendar.OF_THE_HOUSE, NAME, ZoneId.of(zone));
    }

    /** @throws IllegalStateException when the file of holidays is named but no holidays can be read from it */
    @Override
    public CalendarTerms terms() {
        Optional<Path> file = holidaysFile.filter(name -> !name.isBlank()).map(Path::of);
        HolidaySet byRule = file.isPresent() ? HolidaySet.NONE : HolidaySet.SOUTH_AFRICA;
        return new CalendarTerms(
                new AgreedHours(WeekPlan.mondayToFriday(Frame.of(opens, closes)), byRule, List.of()),
                file.map(this::holidaysIn).orElse(ListedHolidays.NONE));
    }

    private ListedHolidays holidaysIn(Path path) {
        try (InputStream file = Files.newInputStream(path)) {
            return ListedHolidays.of(String.valueOf(path.getFileName()), files.read(file));
        } catch (IOException | HolidayFileRefused e) {
            throw new IllegalStateException(
                    "redress.holidays.file: no holidays can be read from " + path + ": " + e.getMessage(), e);
        }
    }
}
