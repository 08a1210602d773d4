package org.redress.servicelevel.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casehistory.domain.CaseEventKind.CASE_MERGED;
import static org.redress.casehistory.domain.CaseEventKind.CASE_PARTED;
import static org.redress.casehistory.domain.CaseEventKind.CLASSIFIED;
import static org.redress.casehistory.domain.CaseEventKind.CLOCK_CORRECTED;
import static org.redress.casehistory.domain.CaseEventKind.CLOSED;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_ANSWERED;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_INFORMED;
import static org.redress.casehistory.domain.CaseEventKind.FORCE_MAJEURE_BEGAN;
import static org.redress.casehistory.domain.CaseEventKind.FORCE_MAJEURE_ENDED;
import static org.redress.casehistory.domain.CaseEventKind.IMPORTED;
import static org.redress.casehistory.domain.CaseEventKind.INFORMATION_REQUESTED;
import static org.redress.casehistory.domain.CaseEventKind.NOT_SOLVED;
import static org.redress.casehistory.domain.CaseEventKind.PARTICIPANT_ANSWERED;
import static org.redress.casehistory.domain.CaseEventKind.PARTICIPANT_ASKED;
import static org.redress.casehistory.domain.CaseEventKind.PRIORITY_RAISED;
import static org.redress.casehistory.domain.CaseEventKind.PROMISE_KEPT;
import static org.redress.casehistory.domain.CaseEventKind.QUESTION_DROPPED;
import static org.redress.casehistory.domain.CaseEventKind.REGISTERED;
import static org.redress.casehistory.domain.CaseEventKind.REOPENED;
import static org.redress.casehistory.domain.CaseEventKind.RESTATED;
import static org.redress.casehistory.domain.CaseEventKind.SATISFACTION_CONFIRMED;
import static org.redress.servicelevel.domain.clock.ClockLog.at;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.clock.ClockReading.Condition;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;
import org.redress.servicelevel.domain.clock.ClockReading.State;

/** D-09: 14 September 2026 is a Monday; Heritage Day, Thursday the 24th, is a holiday. */
class CaseEventsOnClockTest {
    private static final ClockDefinition RESOLUTION =
            new ClockDefinition("resolution", Measure.RESOLUTION, EnumSet.allOf(PauseCause.class));
    private static final TermsBook SAMPLE = CaseHistoryLog.agreement(Map.of("A", "4 h", "B", "8 h", "C", "3 d"));

    @Test
    void countsByTheLowestLevelUntilTheCaseHasOne() {
        CaseHistoryLog log = new CaseHistoryLog().with("2026-09-23T16:00", REGISTERED);

        assertThat(due(log, "2026-09-23T16:00")).isEqualTo(at("2026-09-29T16:00"));

        log.with("2026-09-23T16:30", CLASSIFIED, "priority", "A");
        assertThat(due(log, "2026-09-23T16:30")).isEqualTo(at("2026-09-25T10:30"));
    }

    @Test
    void keepsWhatIsUsedWhenThePriorityIsRaised() {
        CaseHistoryLog log = new CaseHistoryLog()
                .with("2026-09-14T09:00", REGISTERED)
                .with("2026-09-14T09:00", CLASSIFIED, "priority", "B")
                .with("2026-09-14T15:00", PRIORITY_RAISED, "from", "B", "priority", "A");

        ClockReading reading = read(RESOLUTION, log, "2026-09-14T15:00");

        assertThat(reading.used()).isEqualTo(Duration.ofHours(6));
        assertThat(reading.deadline()).contains(new Deadline(at("2026-09-14T13:00"), Condition.STANDS));
        assertThat(reading.breached()).isTrue();
    }

    @Test
    void standsStillWhileACustomerIsAsked() {
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T10:00", INFORMATION_REQUESTED, "enquiry", "12")
                .with("2026-09-15T10:00", CUSTOMER_ANSWERED, "enquiry", "12");

        assertThat(read(RESOLUTION, log, "2026-09-14T17:00").state()).isEqualTo(State.PAUSED);
        assertThat(due(log, "2026-09-15T10:00")).isEqualTo(at("2026-09-15T13:00"));
    }

    @Test
    void stopsWhereTheCaseGoesOnInAnother() {
        CaseHistoryLog log = registered("A").with("2026-09-14T11:00", CASE_MERGED, "case", "7");

        ClockReading reading = read(RESOLUTION, log, "2026-09-16T11:00");

        assertThat(reading.state()).isEqualTo(State.STOPPED);
        assertThat(reading.used()).isEqualTo(Duration.ofHours(2));
        assertThat(reading.breached()).isFalse();
    }

    /** The customer waited all the while. */
    @Test
    void aMergeThatIsTakenBackStoppedNothing() {
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T11:00", CASE_MERGED, "case", "7")
                .with("2026-09-14T12:00", CASE_PARTED, "case", "7");

        ClockReading reading = read(RESOLUTION, log, "2026-09-14T12:30");

        assertThat(reading.state()).isEqualTo(State.RUNNING);
        assertThat(reading.used()).isEqualTo(Duration.ofMinutes(210));
        assertThat(due(log, "2026-09-14T12:30")).isEqualTo(at("2026-09-14T13:00"));
    }

    @Test
    void goesOnWhenWeStopWaitingForAnAnswer() {
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T10:00", INFORMATION_REQUESTED, "enquiry", "12")
                .with("2026-09-14T16:00", QUESTION_DROPPED, "note", "3");

        assertThat(read(RESOLUTION, log, "2026-09-14T16:00").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void waitsForASupplierAndForNoTeamOfOurs() {
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T10:00", PARTICIPANT_ASKED, "request", "5", "role", "STORES")
                .with("2026-09-14T11:00", PARTICIPANT_ASKED, "request", "6", "role", "SUPPLIER")
                .with("2026-09-14T12:00", PARTICIPANT_ANSWERED, "request", "5", "role", "STORES")
                .with("2026-09-14T16:00", PARTICIPANT_ANSWERED, "request", "6", "role", "SUPPLIER");

        assertThat(read(RESOLUTION, log, "2026-09-14T13:00").used()).isEqualTo(Duration.ofHours(2));
        assertThat(due(log, "2026-09-14T16:00")).isEqualTo(at("2026-09-14T18:00"));
    }

    @Test
    void waitsForHerWordThatItIsSolvedAndCountsTheClosing() {
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T10:00", CUSTOMER_INFORMED)
                .with("2026-09-16T10:00", SATISFACTION_CONFIRMED);

        assertThat(due(log, "2026-09-16T10:00")).isEqualTo(at("2026-09-16T13:00"));
        assertThat(read(RESOLUTION, log.with("2026-09-16T10:30", CLOSED), "2026-09-20T10:00")
                        .used())
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void losesNothingWhenItIsNotSolvedOrOpenedAgain() {
        CaseHistoryLog log = registered("B")
                .with("2026-09-14T10:00", CUSTOMER_INFORMED)
                .with("2026-09-14T17:00", NOT_SOLVED)
                .with("2026-09-14T18:00", CUSTOMER_INFORMED)
                .with("2026-09-15T12:00", CLOSED)
                .with("2026-09-21T09:00", REOPENED, "answerBy", "2026-09-21T16:00:00Z");

        ClockReading reading = read(RESOLUTION, log, "2026-09-21T10:00");

        assertThat(reading.used()).isEqualTo(Duration.ofHours(3));
        assertThat(reading.explanation().stream()
                        .filter(segment -> !segment.from().isAfter(at("2026-09-21T10:00")))
                        .map(Segment::counted)
                        .reduce(Duration.ZERO, Duration::plus))
                .as("the explanation adds up")
                .isGreaterThanOrEqualTo(reading.used());
    }

    @Test
    void countsNoForceMajeureWhateverElseIsWaitedFor() {
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T10:00", FORCE_MAJEURE_BEGAN, "interruption", "1")
                .with("2026-09-14T11:00", INFORMATION_REQUESTED, "enquiry", "12")
                .with("2026-09-14T12:00", FORCE_MAJEURE_ENDED, "interruption", "1")
                .with("2026-09-14T13:00", CUSTOMER_ANSWERED, "enquiry", "12");

        assertThat(due(log, "2026-09-14T13:00")).isEqualTo(at("2026-09-14T16:00"));
    }

    @Test
    void pausesOnlyForWhatThisClockPausesFor() {
        ClockDefinition strict = new ClockDefinition("pack", Measure.ANSWER, Set.of());
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T10:00", INFORMATION_REQUESTED, "enquiry", "12")
                .with("2026-09-14T12:00", CUSTOMER_INFORMED);

        assertThat(read(strict, log, "2026-09-15T10:00").state()).isEqualTo(State.STOPPED);
        assertThat(read(strict, log, "2026-09-15T10:00").used()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void measuresTheFirstResponseAnewWhenACaseIsOpenedAgain() {
        ClockDefinition response = new ClockDefinition("first-response", Measure.FIRST_RESPONSE, Set.of());
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T09:00", RESTATED, "registration", "true")
                .with("2026-09-14T10:00", RESTATED)
                .with("2026-09-14T12:00", CLOSED)
                .with("2026-09-16T09:00", REOPENED);

        assertThat(read(response, log, "2026-09-16T11:00").state()).isEqualTo(State.RUNNING);
        assertThat(read(response, log, "2026-09-16T11:00").used()).isEqualTo(Duration.ofHours(2));
        assertThat(read(response, log, "2026-09-14T11:00").used())
                .as("what was read back while she complained is no answer")
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    void aPromisedContactIsTheFirstResponseWhereSomebodyTalkedWithHer() {
        ClockDefinition response = new ClockDefinition("first-response", Measure.FIRST_RESPONSE, Set.of());
        CaseHistoryLog log = registered("A").with("2026-09-14T10:00", PROMISE_KEPT, "outcome", "MESSAGE_LEFT");

        assertThat(read(response, log, "2026-09-14T12:00").state()).isEqualTo(State.RUNNING);

        log.with("2026-09-14T11:00", PROMISE_KEPT, "outcome", "NOTHING_NEW", "talked", "true");
        assertThat(read(response, log, "2026-09-14T12:00").state()).isEqualTo(State.STOPPED);
        assertThat(read(response, log, "2026-09-14T12:00").used()).isEqualTo(Duration.ofHours(2));
        assertThat(read(RESOLUTION, log, "2026-09-14T12:00").state())
                .as("the case goes on")
                .isEqualTo(State.RUNNING);
    }

    @Test
    void beginsHereWhenACaseIsTakenOverFromElsewhere() {
        CaseHistoryLog log = new CaseHistoryLog()
                .recorded("2026-09-14T09:00", "2019-03-01T09:00", IMPORTED, "channel", "WEB")
                .with("2026-09-14T09:00", CLASSIFIED, "priority", "A");

        assertThat(due(log, "2026-09-14T09:00")).isEqualTo(at("2026-09-14T13:00"));
    }

    @Test
    void isRightAsSoonAsAWrongTimeIsCorrectedAndOnlyFromThenOn() {
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T10:00", INFORMATION_REQUESTED, "enquiry", "12")
                .with("2026-09-14T16:00", CUSTOMER_ANSWERED, "enquiry", "12")
                .with(
                        "2026-09-15T09:00",
                        CLOCK_CORRECTED,
                        "corrects",
                        "4",
                        "happenedAt",
                        at("2026-09-14T12:00").toString(),
                        "correction",
                        "1");

        assertThat(due(log, "2026-09-14T17:00")).isEqualTo(at("2026-09-15T09:30"));
        assertThat(due(log, "2026-09-15T09:00")).isEqualTo(at("2026-09-14T15:00"));
    }

    @Test
    void ignoresACorrectionOfWhatThisClockDoesNotSee() {
        CaseHistoryLog log = registered("A")
                .with("2026-09-14T10:00", RESTATED)
                .with("2026-09-14T11:00", CLOCK_CORRECTED, "corrects", "3", "correction", "1");

        assertThat(due(log, "2026-09-14T12:00")).isEqualTo(at("2026-09-14T13:00"));
    }

    @Test
    void movesWhenTheAgreementIsChanged() {
        TermsBook book = CaseHistoryLog.agreement(
                Map.of("A", "4 h", "C", "3 d"), "2026-09-14T10:00", Map.of("A", "6 h", "C", "3 d"));
        CaseHistoryLog log = registered("A");

        assertThat(CaseEventsOnClock.read(RESOLUTION, book, log.events(), at("2026-09-14T11:00"), WarningShares.USUAL)
                        .deadline())
                .contains(new Deadline(at("2026-09-14T15:00"), Condition.STANDS));
    }

    @Test
    void hasNotBegunWithoutABeginning() {
        assertThat(read(RESOLUTION, new CaseHistoryLog(), "2026-09-14T11:00")).isEqualTo(ClockReading.notStarted());
    }

    private static CaseHistoryLog registered(String priority) {
        return new CaseHistoryLog()
                .with("2026-09-14T09:00", REGISTERED)
                .with("2026-09-14T09:00", CLASSIFIED, "priority", priority);
    }

    private static Instant due(CaseHistoryLog log, String now) {
        return read(RESOLUTION, log, now).deadline().orElseThrow().at();
    }

    private static ClockReading read(ClockDefinition clock, CaseHistoryLog log, String now) {
        return CaseEventsOnClock.read(clock, SAMPLE, log.events(), at(now), WarningShares.USUAL);
    }
}
