package org.redress.servicelevel.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.servicelevel.domain.HolidayFileRefused;
import org.redress.servicelevel.domain.HolidayFileRefused.Problem;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.HolidayRule;

/** holidays of other places. */
class IcalHolidayFilesTest {
    private final IcalHolidayFiles files = new IcalHolidayFiles();

    @Test
    void readsEachHolidayOnItsDateUnderItsName() throws IOException {
        HolidayPlan plan = read(
                event("DTSTART;VALUE=DATE:20261003", "DTEND;VALUE=DATE:20261004", "SUMMARY:Tag der Deutschen Einheit"),
                event("DTSTART;VALUE=DATE:20261119", "SUMMARY:Buß- und Bettag"));

        assertThat(plan.rules()).hasSize(2);
        assertThat(plan.nameOn(LocalDate.of(2026, 10, 3))).contains("Tag der Deutschen Einheit");
        assertThat(plan.isHoliday(LocalDate.of(2026, 10, 4))).isFalse();
        assertThat(plan.nameOn(LocalDate.of(2026, 11, 19))).contains("Buß- und Bettag");
    }

    @Test
    void takesEveryDayOfAHolidayThatLastsSeveral() throws IOException {
        HolidayPlan plan = read(
                event("DTSTART;VALUE=DATE:20261224", "DTEND;VALUE=DATE:20261227", "SUMMARY:Christmas"),
                event("DTSTART;VALUE=DATE:20270325", "DURATION:P2D", "SUMMARY:Easter break"));

        assertThat(days(plan, 2026)).containsExactly("2026-12-24", "2026-12-25", "2026-12-26");
        assertThat(days(plan, 2027)).containsExactly("2027-03-25", "2027-03-26");
    }

    @Test
    void writesOutWhatRepeats() throws IOException {
        HolidayPlan plan = read(event(
                "DTSTART;VALUE=DATE:20260704",
                "RRULE:FREQ=YEARLY",
                "EXDATE;VALUE=DATE:20280704",
                "SUMMARY:4th of July"));

        assertThat(plan.isHoliday(LocalDate.of(2026, 7, 4))).isTrue();
        assertThat(plan.isHoliday(LocalDate.of(2028, 7, 4))).isFalse();
        assertThat(plan.isHoliday(LocalDate.of(2099, 7, 4))).isTrue();
        assertThat(plan.rules()).hasSize(73);
    }

    @Test
    void leavesOutWhatWasCancelled() throws IOException {
        HolidayPlan plan = read(
                event("DTSTART;VALUE=DATE:20261003", "SUMMARY:One", "STATUS:CANCELLED"),
                event("DTSTART;VALUE=DATE:20261004", "SUMMARY:Other"));

        assertThat(days(plan, 2026)).containsExactly("2026-10-04");
    }

    @ParameterizedTest(name = "{2}: {0}, {1}")
    @CsvSource({
        "DTSTART:20261003T090000Z, SUMMARY:Meeting, NO_WHOLE_DAY",
        "DTSTART;VALUE=DATE:tomorrow, SUMMARY:Some day, NO_WHOLE_DAY",
        "DESCRIPTION:no date, SUMMARY:Some day, NO_WHOLE_DAY",
        "DTSTART;VALUE=DATE:20261003, DESCRIPTION:no name, WITHOUT_NAME",
        "DTSTART;VALUE=DATE:20261003, SUMMARY:, WITHOUT_NAME"
    })
    void saysWhichEventIsNoHoliday(String one, String other, Problem problem) {
        assertRefused(
                problem, 2, calendar(event("DTSTART;VALUE=DATE:20260101", "SUMMARY:New Year"), event(one, other)));
    }

    @Test
    void refusesWhatEndsBeforeItBeginsOrComesEveryDay() {
        assertRefused(
                Problem.NO_WHOLE_DAY,
                1,
                calendar(event("DTSTART;VALUE=DATE:20261003", "DTEND;VALUE=DATE:20261003", "SUMMARY:Never")));
        assertRefused(
                Problem.TOO_MANY_DAYS,
                1,
                calendar(event("DTSTART;VALUE=DATE:20261003", "RRULE:FREQ=DAILY", "SUMMARY:Always")));
        assertRefused(
                Problem.TOO_MANY_DAYS,
                1,
                calendar(event("DTSTART;VALUE=DATE:20261003", "DTEND;VALUE=DATE:20361003", "SUMMARY:Always")));
    }

    @Test
    void refusesWhatIsNoCalendarOrHasNoHolidays() {
        assertRefused(Problem.NOT_A_CALENDAR, 0, "");
        assertRefused(Problem.NOT_A_CALENDAR, 0, "date;name\n2026-10-03;Unity\n");
        assertRefused(Problem.WITHOUT_EVENTS, 0, calendar());
    }

    private void assertRefused(Problem problem, int event, String text) {
        assertThatThrownBy(() -> files.read(stream(text))).isInstanceOfSatisfying(HolidayFileRefused.class, refused -> {
            assertThat(refused.problem()).isEqualTo(problem);
            assertThat(refused.details()).containsExactly(event);
        });
    }

    private HolidayPlan read(String... events) throws IOException {
        List<HolidayRule> holidays = files.read(stream(calendar(events)));
        return new HolidayPlan(holidays);
    }

    private static List<String> days(HolidayPlan plan, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(plan::isHoliday)
                .map(LocalDate::toString)
                .toList();
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n" + String.join("", events)
                + "END:VCALENDAR\r\n";
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\n";
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
