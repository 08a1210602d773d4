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
import org.redress.servicelevel.domain.WorkingHours;

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
        calendar.read();

        WorkingHours hours = calendar.workingHours();

        assertThat(hours.openingAfter(Instant.parse("2026-09-23T22:00:00Z")))
                .isEqualTo(Instant.parse("2026-09-25T06:30:00Z"));
        assertThat(hours.closingAfter(Instant.parse("2026-09-23T10:00:00Z")))
                .isEqualTo(Instant.parse("2026-09-23T22:00:00Z"));
        assertThat(calendar.holidays().nameOn(HERITAGE_DAY)).contains("Heritage Day");
    }

    @Test
    void takesTheHolidaysOfAFileInstead() throws IOException {
        LocalDate elections = LocalDate.of(2026, 11, 4);
        Path file = Files.writeString(directory.resolve("holidays.ics"), "any");
        calendar.holidaysFile = Optional.of(file.toString());
        calendar.files = read -> List.of(new SingleDay("Elections", elections));

        calendar.read();

        assertThat(calendar.workingHours().isOpenOn(elections)).isFalse();
        assertThat(calendar.workingHours().isOpenOn(HERITAGE_DAY)).isTrue();
    }

    @Test
    void saysWhichFileCannotBeRead() throws IOException {
        Path missing = directory.resolve("missing.ics");
        calendar.holidaysFile = Optional.of(missing.toString());

        assertThatThrownBy(calendar::read).hasMessageContaining(missing.toString());

        calendar.holidaysFile =
                Optional.of(Files.writeString(missing, "no calendar").toString());
        calendar.files = read -> {
            throw new HolidayFileRefused(Problem.NOT_A_CALENDAR, 0);
        };
        assertThatThrownBy(calendar::read)
                .hasMessageContaining(missing.toString())
                .hasMessageContaining("RDR-SVL-002");
    }
}
