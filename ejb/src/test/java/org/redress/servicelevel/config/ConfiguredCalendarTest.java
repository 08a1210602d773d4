package org.redress.servicelevel.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.servicelevel.domain.HolidayFileRefused;
import org.redress.servicelevel.domain.HolidayFileRefused.Problem;
import org.redress.servicelevel.domain.HolidayRule.SingleDay;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.calendar.HouseCalendar;

/** R-107, D-09, D-11. */
class ConfiguredCalendarTest {
    private static final LocalDate HERITAGE_DAY = LocalDate.of(2026, 9, 24);

    @TempDir
    Path directory;

    private final ConfiguredCalendar calendar = new ConfiguredCalendar();

    ConfiguredCalendarTest() {
        calendar.opens = "08:30";
        calendar.closes = "24:00";
        calendar.zone = "Africa/Johannesburg";
        calendar.holidaysFile = Optional.of("");
    }

    @Test
    void worksFromMondayToFridayExceptOnSouthAfricanHolidays() {
        WorkingCalendar hours = calendar.terms().calendar(calendar.line().zone());

        assertThat(hours.openingAfter(Instant.parse("2026-09-23T22:00:00Z")))
                .isEqualTo(Instant.parse("2026-09-25T06:30:00Z"));
        assertThat(hours.closingAfter(Instant.parse("2026-09-23T10:00:00Z")))
                .isEqualTo(Instant.parse("2026-09-23T22:00:00Z"));
        assertThat(hours.holidays().nameOn(HERITAGE_DAY)).contains("Heritage Day");
        assertThat(calendar.line().code()).isEqualTo(HouseCalendar.OF_THE_HOUSE);
    }

    @Test
    void takesTheHolidaysOfAFileInstead() throws IOException {
        LocalDate elections = LocalDate.of(2026, 11, 4);
        Path file = Files.writeString(directory.resolve("holidays.ics"), "any");
        calendar.holidaysFile = Optional.of(file.toString());
        calendar.files = read -> List.of(new SingleDay("Elections", elections));

        WorkingCalendar hours = calendar.terms().calendar(calendar.line().zone());

        assertThat(hours.isOpenOn(elections)).isFalse();
        assertThat(hours.isOpenOn(HERITAGE_DAY)).isTrue();
        assertThat(calendar.terms().listed().fileName()).isEqualTo("holidays.ics");
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        Path missing = directory.resolve("missing.ics");
        calendar.holidaysFile = Optional.of(missing.toString());

        assertThatThrownBy(calendar::terms).hasMessageContaining(missing.toString());

        calendar.holidaysFile =
                Optional.of(Files.writeString(missing, "no calendar").toString());
        calendar.files = read -> {
            throw new HolidayFileRefused(Problem.NOT_A_CALENDAR, 0);
        };
        assertThatThrownBy(calendar::terms)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("RDR-SVL-002");
    }
}
