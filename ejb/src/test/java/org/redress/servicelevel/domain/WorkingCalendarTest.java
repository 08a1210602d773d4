package org.redress.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.servicelevel.domain.HolidayRule.FixedDay;
import org.redress.servicelevel.domain.HolidayRule.OnSunday;

/** R-107, D-09, W-13. */
class WorkingCalendarTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");
    private static final WorkingCalendar HOURS =
            WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), SouthAfricanHolidays.plan());

    /** A break at noon, a late Thursday, a short Friday, a Saturday morning. */
    private static final WorkingCalendar SHOP = WorkingCalendar.of(
            ZONE,
            WeekPlan.mondayToFriday(Frame.of("08:00", "12:00"), Frame.of("13:00", "17:00"))
                    .with(DayOfWeek.THURSDAY, Frame.of("10:00", "12:00"), Frame.of("13:00", "20:00"))
                    .with(DayOfWeek.FRIDAY, Frame.of("08:00", "14:00"))
                    .with(DayOfWeek.SATURDAY, Frame.of("09:00", "12:00")),
            HolidayPlan.NONE);

    @ParameterizedTest(name = "W-13: {0} + {1} h = {2}")
    @CsvSource({
        "2026-09-18T16:00, 4, 2026-09-21T10:30",
        "2026-09-19T11:00, 4, 2026-09-21T12:30",
        "2026-09-17T15:00, 8, 2026-09-18T13:30",
        "2026-09-22T07:15, 4, 2026-09-22T12:30",
        "2026-09-22T14:00, 4, 2026-09-22T18:00",
        "2026-09-23T16:00, 4, 2026-09-25T10:30",
        "2026-08-07T15:00, 8, 2026-08-11T13:30",
        "2026-12-15T17:00, 8, 2026-12-17T15:30"
    })
    void countsHoursInOperatingTime(LocalDateTime from, int hours, LocalDateTime until) {
        assertThat(HOURS.plus(at(from), Duration.ofHours(hours))).isEqualTo(at(until));
    }

    @ParameterizedTest(name = "W-13: {0} + {1} days = {2}")
    @CsvSource({"2026-09-16T10:00, 3, 2026-09-21T10:00", "2026-09-19T11:00, 3, 2026-09-25T08:30"})
    void aDayIsTheSameClockTimeOnTheNextOperatingDay(LocalDateTime from, int days, LocalDateTime until) {
        assertThat(HOURS.plusDays(at(from), days)).isEqualTo(at(until));
    }

    @ParameterizedTest(name = "between {0} and {1}: {2} min")
    @CsvSource({
        "2026-09-23T16:20, 2026-09-25T10:20, 210",
        "2026-09-23T16:20, 2026-09-23T17:00, 40",
        "2026-09-23T16:20, 2026-09-23T15:30, -50",
        "2026-09-23T18:00, 2026-09-25T08:30, 0",
        "2026-09-19T11:00, 2026-09-20T11:00, 0"
    })
    void countsTheOperatingTimeBetweenTwoMoments(LocalDateTime from, LocalDateTime until, long minutes) {
        assertThat(HOURS.between(at(from), at(until))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "{0} - {1} h = {2}")
    @CsvSource({
        "2026-09-21T10:30, 4, 2026-09-18T16:00",
        "2026-09-25T10:30, 4, 2026-09-23T16:00",
        "2026-09-20T12:00, 1, 2026-09-18T17:00",
        "2026-09-21T08:30, 1, 2026-09-18T17:00",
        "2026-09-22T12:00, 1, 2026-09-22T11:00"
    })
    void countsHoursBackwardsInOperatingTime(LocalDateTime until, int hours, LocalDateTime from) {
        assertThat(HOURS.minus(at(until), Duration.ofHours(hours))).isEqualTo(at(from));
        assertThat(HOURS.plus(at(until), Duration.ofHours(-hours))).isEqualTo(at(from));
    }

    @Test
    void countsDaysBackwardsOverWeekendAndHoliday() {
        assertThat(HOURS.minusDays(at("2026-09-25T10:00"), 1)).isEqualTo(at("2026-09-23T10:00"));
        assertThat(HOURS.plusDays(at("2026-09-25T10:00"), -1)).isEqualTo(at("2026-09-23T10:00"));
        assertThat(HOURS.minusDays(at("2026-09-20T12:00"), 1)).isEqualTo(at("2026-09-17T18:00"));
    }

    @ParameterizedTest(name = "nothing worked since {0}")
    @CsvSource({"2026-09-22T10:00", "2026-09-22T18:00", "2026-09-20T11:00"})
    void staysWhereItIsWhenNothingIsToBeWorked(LocalDateTime moment) {
        assertThat(HOURS.plus(at(moment), Duration.ZERO)).isEqualTo(at(moment));
        assertThat(HOURS.minus(at(moment), Duration.ZERO)).isEqualTo(at(moment));
    }

    @Test
    void isClosedOnAHolidayAndAtClosingTime() {
        assertThat(HOURS.isOpenAt(at("2026-09-24T10:00"))).isFalse();
        assertThat(HOURS.isOpenAt(at("2026-09-23T18:00"))).isFalse();
        assertThat(HOURS.isOpenAt(at("2026-09-23T08:30"))).isTrue();
        assertThat(HOURS.isOpenOn(LocalDate.of(2026, 9, 24))).isFalse();
        assertThat(HOURS.isOpenOn(LocalDate.of(2026, 9, 25))).isTrue();
    }

    @ParameterizedTest(name = "{0}: opens {1}, closes {2}, day ends {3}, closed {4}")
    @CsvSource({
        "2026-09-21T07:00, 2026-09-21T08:00, 2026-09-21T12:00, 2026-09-21T17:00, 2026-09-19T12:00",
        "2026-09-21T08:00, 2026-09-21T08:00, 2026-09-21T12:00, 2026-09-21T17:00, 2026-09-19T12:00",
        "2026-09-21T11:00, 2026-09-21T11:00, 2026-09-21T12:00, 2026-09-21T17:00, 2026-09-21T11:00",
        "2026-09-21T12:00, 2026-09-21T13:00, 2026-09-21T17:00, 2026-09-21T17:00, 2026-09-21T12:00",
        "2026-09-21T12:30, 2026-09-21T13:00, 2026-09-21T17:00, 2026-09-21T17:00, 2026-09-21T12:00",
        "2026-09-21T17:00, 2026-09-22T08:00, 2026-09-22T12:00, 2026-09-22T17:00, 2026-09-21T17:00"
    })
    void knowsTheOpeningsAndClosingsAroundAMoment(
            LocalDateTime moment,
            LocalDateTime opens,
            LocalDateTime closes,
            LocalDateTime dayEnds,
            LocalDateTime closedBefore) {
        assertThat(SHOP.openingAfter(at(moment))).isEqualTo(at(opens));
        assertThat(SHOP.closingAfter(at(moment))).isEqualTo(at(closes));
        assertThat(SHOP.endOfDayAfter(at(moment))).isEqualTo(at(dayEnds));
        assertThat(SHOP.closingBefore(at(moment))).isEqualTo(at(closedBefore));
    }

    /** Thursday opens late, Friday closes early, Saturday has three hours, Monday a break at noon. */
    @ParameterizedTest(name = "{0} + {1} days = {2}")
    @CsvSource({
        "2026-09-21T11:00, 1, 2026-09-22T11:00",
        "2026-09-23T08:15, 1, 2026-09-24T10:00",
        "2026-09-24T19:00, 1, 2026-09-25T14:00",
        "2026-09-25T13:30, 1, 2026-09-26T12:00",
        "2026-09-25T12:30, 2, 2026-09-28T12:00",
        "2026-09-25T12:00, 2, 2026-09-28T12:00",
        "2026-09-25T13:00, 2, 2026-09-28T13:00",
        "2026-09-21T12:30, 1, 2026-09-22T13:00",
        "2026-09-26T08:00, 0, 2026-09-26T09:00",
        "2026-09-26T10:00, 0, 2026-09-26T10:00"
    })
    void aClockTimeOutsideTheHoursOfItsDayIsTheEndOfWorkBeforeItOrTheOpening(
            LocalDateTime from, int days, LocalDateTime until) {
        assertThat(SHOP.plusDays(at(from), days)).isEqualTo(at(until));
    }

    @ParameterizedTest(name = "{0} - {1} days = {2}")
    @CsvSource({
        "2026-09-25T13:30, 1, 2026-09-24T13:30",
        "2026-09-24T19:00, 1, 2026-09-23T17:00",
        "2026-09-27T12:00, 1, 2026-09-25T12:00",
        "2026-09-25T09:00, 1, 2026-09-24T10:00",
        "2026-09-24T09:00, 0, 2026-09-23T17:00"
    })
    void fitsAClockTimeIntoTheDayGoingBackToo(LocalDateTime until, int days, LocalDateTime from) {
        assertThat(SHOP.minusDays(at(until), days)).isEqualTo(at(from));
    }

    @Test
    void worksThroughTheNight() {
        WorkingCalendar night = WorkingCalendar.of(
                ZONE,
                WeekPlan.of(EnumSet.allOf(DayOfWeek.class), Frame.of("22:00", "24:00"), Frame.of("00:00", "06:00")),
                HolidayPlan.NONE);

        assertThat(night.plus(at("2026-09-21T23:00"), Duration.ofHours(4))).isEqualTo(at("2026-09-22T03:00"));
        assertThat(night.plus(at("2026-09-21T22:00"), Duration.ofHours(2))).isEqualTo(at("2026-09-22T00:00"));
        assertThat(night.minus(at("2026-09-22T03:00"), Duration.ofHours(4))).isEqualTo(at("2026-09-21T23:00"));
        assertThat(night.isOpenAt(at("2026-09-22T00:00"))).isTrue();
        assertThat(night.stretches(at("2026-09-21T22:00"), at("2026-09-22T06:00")))
                .hasSize(1);
    }

    @Test
    void aSpecialDayComesBeforeItsHolidayAndItsWeekday() {
        WorkingCalendar calendar = HOURS.with(
                SpecialDay.of(LocalDate.of(2026, 9, 24), "Heritage sale", Frame.of("10:00", "12:00")),
                SpecialDay.of(LocalDate.of(2026, 9, 25), "Stock-taking"));

        assertThat(calendar.plus(at("2026-09-23T17:00"), Duration.ofHours(4))).isEqualTo(at("2026-09-28T09:30"));
        assertThat(calendar.isOpenAt(at("2026-09-24T11:00"))).isTrue();
        assertThat(calendar.isOpenOn(LocalDate.of(2026, 9, 25))).isFalse();
    }

    @Test
    void cutsTheTimelineIntoStretches() {
        WorkingCalendar calendar =
                HOURS.with(SpecialDay.of(LocalDate.of(2026, 9, 25), "Stock-taking", Frame.of("12:00", "14:00")));

        assertThat(calendar.stretches(at("2026-09-23T16:00"), at("2026-09-26T10:00")))
                .extracting(stretch -> LocalDateTime.ofInstant(stretch.from(), ZONE) + " " + stretch.kind()
                        + stretch.name().map(name -> " " + name).orElse(""))
                .containsExactly(
                        "2026-09-23T16:00 OPEN",
                        "2026-09-23T18:00 CLOSED",
                        "2026-09-24T00:00 HOLIDAY Heritage Day",
                        "2026-09-25T00:00 SPECIAL Stock-taking",
                        "2026-09-25T12:00 OPEN",
                        "2026-09-25T14:00 SPECIAL Stock-taking",
                        "2026-09-26T00:00 CLOSED");
        assertThat(calendar.stretches(at("2026-09-23T16:00"), at("2026-09-23T16:00")))
                .isEmpty();
    }

    /** From midnight to six on a day on which the clocks change; a lasting hour is not lost, a missing one not counted. */
    @ParameterizedTest(name = "{0} in {1}: {2} min")
    @CsvSource({
        "2026-03-29, Europe/Berlin, 300",
        "2026-10-25, Europe/Berlin, 420",
        "2026-03-08, America/New_York, 300",
        "2026-11-01, America/New_York, 420",
        "2026-04-05, Australia/Lord_Howe, 390",
        "2026-10-04, Australia/Lord_Howe, 330",
        "2026-03-29, Africa/Johannesburg, 360",
        "2011-12-30, Pacific/Apia, 0",
        "2006-10-29, America/St_Johns, 420"
    })
    void isAsLongAsItTrulyIsWhereTheClocksChange(LocalDate date, ZoneId zone, long minutes) {
        WorkingCalendar calendar = WorkingCalendar.of(
                zone, WeekPlan.of(EnumSet.allOf(DayOfWeek.class), Frame.of("00:00", "06:00")), HolidayPlan.NONE);
        WallClock wall = new WallClock(zone);

        assertThat(calendar.between(wall.startOf(date), wall.startOf(date.plusDays(1))))
                .isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest(name = "{0} in {1} = {2}")
    @CsvSource({
        "2026-03-29T02:30, Europe/Berlin, 2026-03-29T01:00:00Z",
        "2026-10-25T02:30, Europe/Berlin, 2026-10-25T00:30:00Z",
        "2026-10-25T03:00, Europe/Berlin, 2026-10-25T02:00:00Z",
        "2026-10-04T02:15, Australia/Lord_Howe, 2026-10-03T15:30:00Z",
        "2026-04-05T01:45, Australia/Lord_Howe, 2026-04-04T14:45:00Z",
        "2011-12-30T12:00, Pacific/Apia, 2011-12-30T10:00:00Z"
    })
    void aClockTimeThatComesTwiceIsTheFirstAndOneThatDoesNotComeTheChange(
            LocalDateTime local, ZoneId zone, Instant instant) {
        assertThat(new WallClock(zone).instantOf(local)).isEqualTo(instant);
    }

    @Test
    void theHourThatComesAgainBeforeMidnightBelongsToTheNewDay() {
        WallClock wall = new WallClock(ZoneId.of("America/St_Johns"));
        Instant secondHalfPastEleven = Instant.parse("2006-10-29T03:00:00Z");

        assertThat(LocalDateTime.ofInstant(secondHalfPastEleven, wall.zone())).isEqualTo("2006-10-28T23:30");
        assertThat(wall.dayOf(secondHalfPastEleven)).isEqualTo("2006-10-29");
    }

    @Test
    void refusesAWeekInWhichNobodyWorks() {
        assertThatThrownBy(() -> WorkingCalendar.of(ZONE, WeekPlan.CLOSED, HolidayPlan.NONE))
                .isInstanceOf(CalendarNeverOpens.class)
                .hasMessage("RDR-SVL-001 [366]");
        assertThatThrownBy(() -> WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(), HolidayPlan.NONE))
                .isInstanceOf(CalendarNeverOpens.class);
    }

    @Test
    void refusesSpecialDaysThatCloseEverythingForMoreThanAYear() {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        WorkingCalendar mondays = WorkingCalendar.of(
                ZONE, WeekPlan.of(EnumSet.of(DayOfWeek.MONDAY), Frame.of("08:00", "12:00")), HolidayPlan.NONE);

        WorkingCalendar barely = mondays.with(closed(monday, 51));

        assertThat(barely.openingAfter(at("2026-01-01T00:00"))).isEqualTo(at("2026-12-28T08:00"));
        assertThatThrownBy(() -> mondays.with(closed(monday, 52))).isInstanceOf(CalendarNeverOpens.class);
    }

    @Test
    void refusesHolidaysThatCloseEveryDayOfTheYear() {
        List<HolidayRule> everyDay = LocalDate.of(2028, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .map(MonthDay::from)
                .<HolidayRule>map(day -> new FixedDay("Holiday", day, OnSunday.STAYS))
                .toList();

        assertThatThrownBy(() ->
                        WorkingCalendar.of(ZONE, WeekPlan.mondayToFriday(Frame.ALL_DAY), new HolidayPlan(everyDay)))
                .isInstanceOf(CalendarNeverOpens.class);
    }

    private static SpecialDay[] closed(LocalDate first, int weeks) {
        return IntStream.range(0, weeks)
                .mapToObj(week -> SpecialDay.of(first.plusWeeks(week), "Rebuilding"))
                .toArray(SpecialDay[]::new);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
