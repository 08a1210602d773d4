package org.redress.servicelevel.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.servicelevel.domain.clock.ClockLog.at;
import static org.redress.servicelevel.domain.clock.PauseCause.FORCE_MAJEURE;
import static org.redress.servicelevel.domain.clock.PauseCause.WAITING_FOR_CUSTOMER;
import static org.redress.servicelevel.domain.clock.PauseCause.WAITING_FOR_SUPPLIER;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.clock.ClockEvent.Corrected;
import org.redress.servicelevel.domain.clock.ClockEvent.Started;
import org.redress.servicelevel.domain.clock.ClockReading.Condition;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.servicelevel.domain.clock.ClockReading.Warning;

/** W-12, W-13. Heritage Day, Thursday 24 September 2026, is a holiday. */
class CaseClockTest {
    private static final String WEDNESDAY_FOUR = "2026-09-23T16:00";
    private static final String MONDAY_NINE = "2026-09-14T09:00";

    @Test
    void explainsTheDeadlineOfAnAComplaintOnTheEveOfAHoliday() {
        ClockReading reading = ClockLog.of("4 h").started(WEDNESDAY_FOUR).readAt(WEDNESDAY_FOUR);

        assertThat(reading.state()).isEqualTo(State.RUNNING);
        assertThat(reading.deadline()).contains(new Deadline(at("2026-09-25T10:30"), Condition.STANDS));
        assertThat(words(reading))
                .containsExactly(
                        "Wed 16:00 Running 120",
                        "Wed 18:00 Closed 0",
                        "Thu 00:00 Holiday 0 Heritage Day",
                        "Fri 00:00 Closed 0",
                        "Fri 08:30 Running 120",
                        "Fri 10:30");
        assertThat(reading.warnings())
                .containsExactly(
                        new Warning(50, at("2026-09-23T18:00")),
                        new Warning(75, at("2026-09-25T09:30")),
                        new Warning(90, at("2026-09-25T10:06")));
    }

    @Test
    void hasNotBegunBeforeItIsStarted() {
        ClockReading reading = ClockLog.of("4 h")
                .paused("2026-09-14T08:00", WAITING_FOR_CUSTOMER)
                .readAt(MONDAY_NINE);

        assertThat(reading).isEqualTo(ClockReading.notStarted());
        assertThat(reading.state()).isEqualTo(State.NOT_STARTED);
        assertThat(reading.deadline()).isEmpty();
    }

    @Test
    void isInTimeUpToTheDeadlineThatMomentIncluded() {
        ClockLog running = ClockLog.of("4 h").started(WEDNESDAY_FOUR);

        assertThat(running.readAt("2026-09-25T10:30").breached()).isFalse();
        assertThat(running.readAt(at("2026-09-25T10:30").plusNanos(1)).breached())
                .isTrue();
        assertThat(running.readAt("2026-09-25T11:00").left()).isEqualTo(Duration.ofMinutes(-30));
        assertThat(running.stopped("2026-09-25T10:30")
                        .readAt("2026-09-28T12:00")
                        .breached())
                .isFalse();
    }

    @Test
    void aCaseThatWasDoneTooLateStaysBreachedAndShowsHowLongItTook() {
        ClockReading reading = ClockLog.of("4 h")
                .started(WEDNESDAY_FOUR)
                .stopped("2026-09-25T11:15")
                .readAt("2026-09-28T12:00");

        assertThat(reading.state()).isEqualTo(State.STOPPED);
        assertThat(reading.breached()).isTrue();
        assertThat(reading.deadline()).contains(new Deadline(at("2026-09-25T10:30"), Condition.HAD_IT_GONE_ON));
        assertThat(reading.used()).isEqualTo(Duration.ofMinutes(285));
        assertThat(words(reading)).endsWith("Fri 08:30 Running 120", "Fri 10:30 Running 45", "Fri 11:15");
    }

    @Test
    void aPauseSavesTheWorkingTimeInItAndNothingElse() {
        ClockReading reading = ClockLog.of("4 h")
                .started(WEDNESDAY_FOUR)
                .paused("2026-09-23T17:00", WAITING_FOR_CUSTOMER)
                .resumed("2026-09-25T09:00", 2)
                .readAt("2026-09-25T10:00");

        assertThat(reading.deadline()).contains(new Deadline(at("2026-09-25T12:00"), Condition.STANDS));
        assertThat(reading.used()).isEqualTo(Duration.ofHours(2));
        assertThat(reading.left()).isEqualTo(Duration.ofHours(2));
        assertThat(words(reading))
                .containsExactly(
                        "Wed 16:00 Running 60",
                        "Wed 17:00 Paused 90 WAITING_FOR_CUSTOMER",
                        "Fri 09:00 Running 60",
                        "Fri 10:00 Running 120",
                        "Fri 12:00");
        assertThat(reading.explanation().get(1))
                .isInstanceOfSatisfying(Segment.Paused.class, paused -> assertThat(paused.pauses())
                        .containsExactly(new Pause(
                                2,
                                WAITING_FOR_CUSTOMER,
                                "staff 7",
                                "question 12",
                                at("2026-09-23T17:00"),
                                Optional.of(at("2026-09-25T09:00")))));
    }

    @Test
    void whileItIsPausedTheDeadlineIsTheOneThatHoldsIfItIsResumedNow() {
        ClockLog paused = ClockLog.of("4 h").started(MONDAY_NINE).paused("2026-09-14T10:00", WAITING_FOR_SUPPLIER);

        assertThat(paused.readAt("2026-09-14T12:00").deadline())
                .contains(new Deadline(at("2026-09-14T15:00"), Condition.IF_RESUMED_NOW));
        assertThat(paused.readAt("2026-09-15T09:30").deadline())
                .contains(new Deadline(at("2026-09-15T12:30"), Condition.IF_RESUMED_NOW));
        assertThat(paused.readAt("2026-09-15T09:30").state()).isEqualTo(State.PAUSED);
        assertThat(paused.readAt("2027-09-15T09:30").breached()).isFalse();
    }

    @Test
    void aPauseAfterTheDeadlineMendsNothing() {
        ClockReading reading = ClockLog.of("4 h")
                .started(MONDAY_NINE)
                .paused("2026-09-14T13:01", WAITING_FOR_CUSTOMER)
                .readAt("2026-09-14T15:00");

        assertThat(reading.deadline()).contains(new Deadline(at("2026-09-14T13:00"), Condition.STANDS));
        assertThat(reading.breached()).isTrue();
        assertThat(reading.used()).isEqualTo(Duration.ofMinutes(241));
    }

    @Test
    void pausesThatOverlapCountOnceAndAreAllShown() {
        ClockReading reading = ClockLog.of("4 h")
                .started(MONDAY_NINE)
                .paused("2026-09-14T10:00", WAITING_FOR_CUSTOMER)
                .paused("2026-09-14T11:00", FORCE_MAJEURE)
                .resumed("2026-09-14T12:00", 2)
                .resumed("2026-09-14T14:00", 3)
                .readAt("2026-09-14T14:00");

        assertThat(reading.deadline()).contains(new Deadline(at("2026-09-14T17:00"), Condition.STANDS));
        assertThat(words(reading))
                .containsExactly(
                        "Mon 09:00 Running 60",
                        "Mon 10:00 Paused 60 WAITING_FOR_CUSTOMER",
                        "Mon 11:00 Paused 60 WAITING_FOR_CUSTOMER FORCE_MAJEURE",
                        "Mon 12:00 Paused 120 FORCE_MAJEURE",
                        "Mon 14:00 Running 180",
                        "Mon 17:00");
        assertThat(reading.explanation())
                .filteredOn(segment -> segment instanceof Segment.Paused paused && paused.isForceMajeure())
                .hasSize(2);
    }

    @Test
    void aPauseWithinAPauseChangesNothing() {
        ClockLog log = ClockLog.of("4 h")
                .started(MONDAY_NINE)
                .paused("2026-09-14T10:00", WAITING_FOR_CUSTOMER)
                .paused("2026-09-14T11:00", WAITING_FOR_SUPPLIER)
                .resumed("2026-09-14T12:00", 3);

        assertThat(log.readAt("2026-09-14T13:00").state()).isEqualTo(State.PAUSED);
        assertThat(log.resumed("2026-09-14T14:00", 2).readAt("2026-09-14T14:00").deadline())
                .contains(new Deadline(at("2026-09-14T17:00"), Condition.STANDS));
    }

    @Test
    void nothingIsLostWhenThePriorityChangesInAPause() {
        ClockReading reading = ClockLog.of("8 h")
                .started(MONDAY_NINE)
                .paused("2026-09-14T11:00", WAITING_FOR_CUSTOMER)
                .changed("2026-09-14T12:00", ClockLog.terms("4 h"))
                .resumed("2026-09-14T15:00", 2)
                .readAt("2026-09-14T15:00");

        assertThat(reading.used()).isEqualTo(Duration.ofHours(2));
        assertThat(reading.target()).isEqualTo(Duration.ofHours(4));
        assertThat(reading.deadline()).contains(new Deadline(at("2026-09-14T17:00"), Condition.STANDS));
    }

    @Test
    void isMeasuredByTheTargetThatHoldsNow() {
        ClockLog log = ClockLog.of("4 h").started(MONDAY_NINE);

        assertThat(log.readAt("2026-09-14T14:00").breached()).isTrue();
        assertThat(log.changed("2026-09-14T14:30", ClockLog.terms("3 d")).readAt("2026-09-14T15:00"))
                .satisfies(reading -> assertThat(reading.breached()).isFalse())
                .satisfies(reading -> assertThat(reading.deadline())
                        .contains(new Deadline(at("2026-09-17T09:00"), Condition.STANDS)));
    }

    @Test
    void goesOnWhereItStoppedWhenACaseIsOpenedAgain() {
        ClockReading reading = ClockLog.of("4 h")
                .started(MONDAY_NINE)
                .stopped("2026-09-14T12:00")
                .reopened("2026-09-16T10:00")
                .readAt("2026-09-16T10:30");

        assertThat(reading.state()).isEqualTo(State.RUNNING);
        assertThat(reading.used()).isEqualTo(Duration.ofMinutes(210));
        assertThat(reading.deadline()).contains(new Deadline(at("2026-09-16T11:00"), Condition.STANDS));
        assertThat(words(reading))
                .containsExactly(
                        "Mon 09:00 Running 180",
                        "Mon 12:00 Stopped 1020",
                        "Wed 10:00 Running 30",
                        "Wed 10:30 Running 30",
                        "Wed 11:00");
    }

    @Test
    void aStopEndsAllPauses() {
        ClockReading reading = ClockLog.of("4 h")
                .started(MONDAY_NINE)
                .paused("2026-09-14T10:00", WAITING_FOR_CUSTOMER)
                .stopped("2026-09-14T12:00")
                .reopened("2026-09-14T15:00")
                .readAt("2026-09-14T16:00");

        assertThat(reading.state()).isEqualTo(State.RUNNING);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aPauseOfACaseThatIsDoneDoesNothing() {
        ClockLog log = ClockLog.of("4 h").started(MONDAY_NINE).stopped("2026-09-14T12:00");
        ClockReading done = log.readAt("2026-09-14T12:00");

        ClockReading later =
                log.paused("2026-09-14T12:30", WAITING_FOR_CUSTOMER).readAt("2026-09-15T16:00");

        assertThat(later).isEqualTo(done);
    }

    @Test
    void whatHappensAtOneMomentTakesEffectInTheOrderOfTheNumbers() {
        ClockReading reading = ClockLog.of("4 h")
                .started(MONDAY_NINE)
                .stopped("2026-09-14T12:00")
                .reopened("2026-09-14T12:00")
                .readAt("2026-09-14T12:30");

        assertThat(reading.state()).isEqualTo(State.RUNNING);
        assertThat(reading.left()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void aCorrectionRewritesThePastFromItsRecordingOn() {
        ClockLog log = ClockLog.of("4 h")
                .started(MONDAY_NINE)
                .paused("2026-09-14T10:00", WAITING_FOR_CUSTOMER)
                .resumed("2026-09-14T12:00", 2)
                .wasAt("2026-09-14T15:30", 3, "2026-09-14T11:00");

        assertThat(log.readAt("2026-09-14T15:00").deadline())
                .contains(new Deadline(at("2026-09-14T15:00"), Condition.STANDS));
        assertThat(log.readAt("2026-09-14T15:30").deadline())
                .contains(new Deadline(at("2026-09-14T14:00"), Condition.STANDS));
        assertThat(log.readAt("2026-09-14T15:30").breached()).isTrue();
    }

    @Test
    void whatNeverWasIsNotThere() {
        ClockLog log = ClockLog.of("4 h")
                .started(MONDAY_NINE)
                .paused("2026-09-14T10:00", WAITING_FOR_CUSTOMER)
                .neverWas("2026-09-14T12:00", 2);

        assertThat(log.readAt("2026-09-14T12:00").state()).isEqualTo(State.RUNNING);
        assertThat(log.readAt("2026-09-14T12:00").used()).isEqualTo(Duration.ofHours(3));
        assertThat(log.readAt("2026-09-14T11:59").state()).isEqualTo(State.PAUSED);
    }

    @Test
    void theLastCorrectionCountsAndACorrectionCanBeTakenBack() {
        ClockLog log = ClockLog.of("4 h")
                .started(MONDAY_NINE)
                .wasAt("2026-09-14T12:00", 1, "2026-09-14T08:30")
                .wasAt("2026-09-14T13:00", 1, "2026-09-14T08:45");

        assertThat(log.readAt("2026-09-14T12:30").deadline().orElseThrow().at()).isEqualTo(at("2026-09-14T12:30"));
        assertThat(log.readAt("2026-09-14T13:00").deadline().orElseThrow().at()).isEqualTo(at("2026-09-14T12:45"));
        assertThat(log.neverWas("2026-09-14T14:00", 3)
                        .readAt("2026-09-14T14:00")
                        .deadline()
                        .orElseThrow()
                        .at())
                .isEqualTo(at("2026-09-14T12:30"));
    }

    @Test
    void anotherCalendarCountsFromItsChangeOn() {
        CalendarHistory always = CalendarHistory.of(WorkingCalendar.of(
                ClockLog.ZONE, WeekPlan.of(EnumSet.allOf(DayOfWeek.class), Frame.ALL_DAY), HolidayPlan.NONE));

        ClockReading reading = ClockLog.of("8 h")
                .started("2026-09-14T16:00")
                .changed("2026-09-14T20:00", new Terms(Target.of(WorkingTime.parse("8 h")), always))
                .readAt("2026-09-14T21:00");

        assertThat(reading.used()).isEqualTo(Duration.ofHours(3));
        assertThat(reading.deadline()).contains(new Deadline(at("2026-09-15T02:00"), Condition.STANDS));
        assertThat(words(reading))
                .containsExactly(
                        "Mon 16:00 Running 120",
                        "Mon 18:00 Closed 0",
                        "Mon 20:00 Running 60",
                        "Mon 21:00 Running 300",
                        "Tue 02:00");
    }

    @ParameterizedTest(name = "{0} from {1}, paused {2} to {3}: {4}")
    @CsvSource({
        "3 d, 2026-09-16T10:00,                 ,                 , 2026-09-21T10:00",
        "3 d, 2026-09-19T11:00,                 ,                 , 2026-09-25T08:30",
        "3 d, 2026-09-16T10:00, 2026-09-17T10:00, 2026-09-17T12:00, 2026-09-21T12:00",
        "3 d, 2026-09-16T10:00, 2026-09-18T17:00, 2026-09-21T09:00, 2026-09-21T11:30",
        "3 d, 2026-09-16T10:00, 2026-09-19T10:00, 2026-09-20T12:00, 2026-09-21T10:00",
        "3 d, 2026-09-19T11:00, 2026-09-22T09:00, 2026-09-22T10:00, 2026-09-25T09:30",
        "3 d, 2026-09-16T10:00, 2026-09-21T09:30, 2026-09-21T15:00, 2026-09-21T15:30",
        "3 d, 2026-09-16T10:00, 2026-09-21T10:00, 2026-09-21T15:00, 2026-09-21T10:00"
    })
    void aTargetInDaysIsTheSameClockTimeLaterByWhatWasPaused(
            String target, String start, String paused, String resumed, String due) {
        ClockLog log = ClockLog.of(target).started(start);
        if (paused != null) {
            log.paused(paused, WAITING_FOR_CUSTOMER).resumed(resumed, 2);
        }

        ClockReading reading = log.readAt("2026-09-30T12:00");

        assertThat(reading.deadline()).contains(new Deadline(at(due), Condition.STANDS));
        assertThat(reading.explanation().stream()
                        .filter(segment -> segment.from().isBefore(at(due)))
                        .map(Segment::counted)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(reading.target());
    }

    @Test
    void readsTheSharesItIsAskedFor() {
        ClockLog log = ClockLog.of("10 h").started(MONDAY_NINE);

        assertThat(log.readAt(MONDAY_NINE, 80, 10, 10).warnings())
                .containsExactly(new Warning(10, at("2026-09-14T10:00")), new Warning(80, at("2026-09-14T17:00")));
        assertThatThrownBy(() -> new WarningShares(List.of(50, 100))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesEventsThatDoNotFitTogether() {
        ClockLog log = ClockLog.of("4 h").started(MONDAY_NINE);

        assertThatThrownBy(() -> ClockLog.of("4 h")
                        .with(new Started(1, at(MONDAY_NINE), at(MONDAY_NINE)))
                        .with(new Started(1, at(MONDAY_NINE), at(MONDAY_NINE)))
                        .readAt(MONDAY_NINE))
                .hasMessageContaining("the number 1");
        assertThatThrownBy(() -> new Started(1, at("2026-09-14T09:01"), at(MONDAY_NINE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Corrected(2, at(MONDAY_NINE), 1, Optional.empty(), " "))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> log.neverWas("2026-09-14T10:00", 7).readAt("2026-09-14T10:00"))
                .hasMessageContaining("corrects no event");
        assertThatThrownBy(() -> ClockLog.of("4 h")
                        .started(MONDAY_NINE)
                        .neverWas("2026-09-14T10:00", 1)
                        .wasAt("2026-09-14T11:00", 2, "2026-09-14T09:00")
                        .readAt("2026-09-14T12:00"))
                .hasMessageContaining("moves another correction");
        Terms elsewhere = new Terms(
                Target.of(WorkingTime.parse("4 h")),
                CalendarHistory.of(WorkingCalendar.of(
                        ZoneId.of("Europe/Berlin"),
                        WeekPlan.mondayToFriday(Frame.of("09:00", "17:00")),
                        HolidayPlan.NONE)));
        assertThatThrownBy(() -> ClockLog.of("4 h")
                        .started(MONDAY_NINE)
                        .changed("2026-09-14T10:00", elsewhere)
                        .readAt("2026-09-14T10:00"))
                .hasMessageContaining("several zones");
    }

    /** Each segment with where it begins, what it is and its working minutes; last, where the explanation ends. */
    private static List<String> words(ClockReading reading) {
        List<Segment> segments = reading.explanation();
        return Stream.concat(
                        segments.stream().map(CaseClockTest::words),
                        Stream.of(clockTime(segments.get(segments.size() - 1).until())))
                .toList();
    }

    private static String words(Segment segment) {
        String more = "";
        if (segment instanceof Segment.Holiday holiday) {
            more = " " + holiday.name();
        } else if (segment instanceof Segment.Paused paused) {
            more = paused.pauses().stream().map(pause -> " " + pause.cause()).reduce("", String::concat);
        }
        return clockTime(segment.from()) + " " + segment.getClass().getSimpleName() + " "
                + segment.workingTime().toMinutes() + more;
    }

    private static String clockTime(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ClockLog.ZONE);
        return "%tA".formatted(local).substring(0, 3) + " " + local.toLocalTime();
    }
}
