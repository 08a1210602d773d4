package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.casehistory.domain.CaseEventKind.CLOSED;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_ANSWERED;
import static org.redress.casehistory.domain.CaseEventKind.INFORMATION_REQUESTED;
import static org.redress.casehistory.domain.CaseEventKind.NOTE_ADDED;
import static org.redress.casehistory.domain.CaseEventKind.REOPENED;
import static org.redress.servicelevel.boundary.ClockDesk.at;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.servicelevel.domain.clock.CorrectionRefused;
import org.redress.servicelevel.domain.clock.CorrectionRefused.Problem;

/**
 * received on Wednesday at 9:00 under a target of 4 hours, with a question to the customer from 10:00 to 11:00 and closed at
 * 13:00: due at 14:00.
 */
class ClockCorrectionServiceTest {
    private static final int REGISTERED = 1;
    private static final int ASKED = 3;
    private static final int ANSWERED = 4;
    private static final int NOTED = 5;
    private static final int DONE = 6;
    private static final int OPENED_AGAIN = 7;

    private final ClockDesk desk = new ClockDesk();
    private final ClockCorrectionService service = new ClockCorrectionService();
    private final ClockCorrectionQueries queries = new ClockCorrectionQueries();

    @BeforeEach
    void furnish() {
        service.corrections = desk.corrections;
        service.clocks = desk.clocks;
        service.access = desk.access;
        service.history = desk.histories;
        service.actor = desk.actor;
        service.clock = desk.clock;
        queries.corrections = desk.corrections;
        queries.clocks = desk.clocks;
        queries.access = desk.access;
        desk.complaint(1, "2026-09-23T09:00", "A");
        desk.histories
                .happened(1, at("2026-09-23T10:00"), INFORMATION_REQUESTED)
                .happened(1, at("2026-09-23T11:00"), CUSTOMER_ANSWERED)
                .happened(1, at("2026-09-23T11:30"), NOTE_ADDED)
                .happened(1, at("2026-09-23T13:00"), CLOSED)
                .happened(1, at("2026-09-23T15:00"), REOPENED);
    }

    @Test
    void movesTheDeadlineByWhatWasWaitedForInTruth() {
        long correction = service.correct(to(ANSWERED, "2026-09-23T12:00"));

        assertThat(desk.reading(1).used().toHours()).isEqualTo(3);
        assertThat(queries.movedBy(1))
                .filteredOn(each -> each.number() == ANSWERED)
                .containsExactly(new ClockMoment(ANSWERED, CUSTOMER_ANSWERED, at("2026-09-23T12:00"), false));
        assertThat(queries.ofCase(1)).singleElement().satisfies(shown -> {
            assertThat(shown.correctionId()).isEqualTo(correction);
            assertThat(shown.wasAt()).isEqualTo(at("2026-09-23T11:00"));
            assertThat(shown.happenedAt()).contains(at("2026-09-23T12:00"));
            assertThat(shown.correctedBy()).isEqualTo(ClockDesk.ME);
        });
    }

    @Test
    void leavesOutWhatNeverHappenedUntilThatIsTakenBack() {
        long correction = service.correct(never(ASKED));
        assertThat(desk.due(1)).as("four hours to the minute, closed in time").isEqualTo(at("2026-09-23T13:00"));

        service.takeBack(correction, "She was asked all the same.");

        assertThat(desk.due(1)).isEqualTo(at("2026-09-23T16:00"));
        assertThat(queries.ofCase(1)).singleElement().satisfies(shown -> assertThat(shown.isCounting())
                .isFalse());
        refused(Problem.TAKEN_BACK, () -> service.takeBack(correction, "Again."));
    }

    @Test
    void namesWhatCanBeCorrectedInTheOrderInWhichItHappened() {
        assertThat(queries.movedBy(1))
                .extracting(ClockMoment::number)
                .containsExactly(REGISTERED, ASKED, ANSWERED, DONE, OPENED_AGAIN);
        assertThat(queries.movedBy(1))
                .filteredOn(ClockMoment::undoable)
                .extracting(ClockMoment::number)
                .containsExactly(ASKED);
    }

    @Test
    void refusesWhatCannotHaveBeen() {
        refused(Problem.IN_THE_FUTURE, () -> service.correct(to(ANSWERED, "2026-09-23T16:01")));
        refused(Problem.ON_NO_CLOCK, () -> service.correct(to(NOTED, "2026-09-23T11:00")));
        refused(Problem.BEFORE_THE_BEGINNING, () -> service.correct(to(ASKED, "2026-09-23T08:59")));
        refused(Problem.BEFORE_THE_BEGINNING, () -> service.correct(to(REGISTERED, "2026-09-23T10:01")));
        refused(Problem.ENDS_BEFORE_IT_BEGINS, () -> service.correct(to(ANSWERED, "2026-09-23T09:59")));
        refused(Problem.ENDS_BEFORE_IT_BEGINS, () -> service.correct(to(ASKED, "2026-09-23T11:01")));
        refused(Problem.OPENED_BEFORE_IT_ENDED, () -> service.correct(to(DONE, "2026-09-23T15:01")));
        refused(Problem.OPENED_BEFORE_IT_ENDED, () -> service.correct(to(OPENED_AGAIN, "2026-09-23T12:59")));
        List.of(REGISTERED, ANSWERED, DONE, OPENED_AGAIN)
                .forEach(number -> refused(Problem.CANNOT_BE_UNDONE, () -> service.correct(never(number))));
        assertThat(desk.corrections.ofCase(1)).isEmpty();
        assertThat(desk.due(1)).isEqualTo(at("2026-09-23T16:00"));
    }

    @Test
    void takesNothingBackThatOtherCorrectionsRestOn() {
        long earlier = service.correct(to(ASKED, "2026-09-23T09:15"));
        service.correct(to(ANSWERED, "2026-09-23T09:45"));

        refused(Problem.ENDS_BEFORE_IT_BEGINS, () -> service.takeBack(earlier, "It was ten."));
    }

    @Test
    void isForThoseWhoSeeTheCase() {
        long correction = service.correct(never(ASKED));
        desk.access.hide(1);

        assertThatThrownBy(() -> service.correct(never(ASKED))).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.takeBack(correction, "No.")).isInstanceOf(ClockCorrectionNotFound.class);
        assertThatThrownBy(() -> queries.movedBy(1)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> queries.ofCase(1)).isInstanceOf(CaseNotFound.class);
    }

    @Test
    void recordsWhatItCorrectsAndWhenThatWas() {
        service.correct(to(ANSWERED, "2026-09-23T12:00"));

        assertThat(desk.histories.ofCase(1).get(OPENED_AGAIN).event()).satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.CLOCK_CORRECTED);
            assertThat(event.payload())
                    .containsEntry("corrects", "4")
                    .containsEntry("happenedAt", at("2026-09-23T12:00").toString())
                    .containsOnlyKeys("corrects", "happenedAt", "correction");
        });
    }

    private static CorrectClock to(int number, String truth) {
        return new CorrectClock(1, number, Optional.of(at(truth)), "The letter says so.");
    }

    private static CorrectClock never(int number) {
        return new CorrectClock(1, number, Optional.empty(), "It was another case.");
    }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(CorrectionRefused.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(problem));
    }
}
