package org.redress.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** */
class CalendarHistoryTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");
    private static final WorkingCalendar SHORT = weekdays("09:00", "12:00");
    private static final WorkingCalendar LONG = weekdays("08:00", "18:00");

    /** Short days, from Wednesday on long ones, from Thursday at 15:00 short ones again. */
    private static final CalendarHistory HISTORY =
            CalendarHistory.of(SHORT).with(at("2026-09-16T00:00"), LONG).with(at("2026-09-17T15:00"), SHORT);

    @ParameterizedTest(name = "{0} + {1} h = {2}")
    @CsvSource({
        "2026-09-15T10:00, 2, 2026-09-15T12:00",
        "2026-09-15T10:00, 3, 2026-09-16T09:00",
        "2026-09-15T10:00, 12, 2026-09-16T18:00",
        "2026-09-15T10:00, 19, 2026-09-17T15:00",
        "2026-09-15T10:00, 20, 2026-09-18T10:00"
    })
    void judgesEachMomentByTheVersionThatWasValid(LocalDateTime from, int hours, LocalDateTime until) {
        Duration amount = Duration.ofHours(hours);

        assertThat(HISTORY.plus(at(from), amount)).isEqualTo(at(until));
        assertThat(HISTORY.between(at(from), at(until))).isEqualTo(amount);
        assertThat(HISTORY.minus(at(until), amount)).isEqualTo(at(from));
    }

    @Test
    void countsADayThatChangesInTheMiddleOnce() {
        assertThat(HISTORY.plusDays(at("2026-09-16T17:00"), 1)).isEqualTo(at("2026-09-17T15:00"));
        assertThat(HISTORY.plusDays(at("2026-09-16T17:00"), 2)).isEqualTo(at("2026-09-18T12:00"));
        assertThat(HISTORY.endOfDayAfter(at("2026-09-17T09:00"))).isEqualTo(at("2026-09-17T15:00"));
    }

    @Test
    void goesOnThroughAChangeThatLeavesItOpen() {
        CalendarHistory history = CalendarHistory.of(SHORT).with(at("2026-09-15T10:00"), LONG);

        assertThat(history.closingAfter(at("2026-09-15T09:30"))).isEqualTo(at("2026-09-15T18:00"));
        assertThat(history.stretches(at("2026-09-15T00:00"), at("2026-09-15T20:00")))
                .extracting(Stretch::kind)
                .containsExactly(Stretch.Kind.CLOSED, Stretch.Kind.OPEN, Stretch.Kind.CLOSED);
    }

    @Test
    void knowsTheVersionOfAMoment() {
        assertThat(HISTORY.validAt(at("2000-01-01T00:00"))).isEqualTo(SHORT);
        assertThat(HISTORY.validAt(at("2026-09-16T00:00"))).isEqualTo(LONG);
        assertThat(HISTORY.validAt(at("2026-09-17T15:00"))).isEqualTo(SHORT);
    }

    @Test
    void holdsBeforeItsFirstVersionBegins() {
        CalendarHistory history =
                new CalendarHistory(List.of(new CalendarHistory.Version(at("2026-09-16T00:00"), LONG)));

        assertThat(history.isOpenAt(at("2026-09-15T17:00"))).isTrue();
    }

    @Test
    void refusesVersionsThatDoNotMakeOneCalendar() {
        WorkingCalendar elsewhere = WorkingCalendar.of(
                ZoneId.of("Europe/Berlin"), WeekPlan.mondayToFriday(Frame.of("09:00", "17:00")), HolidayPlan.NONE);

        assertThatThrownBy(() -> HISTORY.with(at("2026-10-01T00:00"), elsewhere))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Europe/Berlin");
        assertThatThrownBy(() -> HISTORY.with(at("2026-09-16T00:00"), SHORT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarHistory(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isReadAnewByWhoeverAsksForTheHoursInForce() {
        AtomicReference<CalendarHistory> kept = new AtomicReference<>(CalendarHistory.of(SHORT));
        WorkingHours hours = new HoursInForce(kept::get);

        kept.set(HISTORY);

        assertThat(hours.isOpenAt(at("2026-09-16T17:00"))).isTrue();
        assertThat(hours.zone()).isEqualTo(ZONE);
    }

    private static WorkingCalendar weekdays(String from, String until) {
        return WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(Frame.of(from, until)), HolidayPlan.NONE);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
