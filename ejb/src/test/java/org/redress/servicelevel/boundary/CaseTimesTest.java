package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casehistory.domain.CaseEventKind.CLOSED;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_ANSWERED;
import static org.redress.casehistory.domain.CaseEventKind.FORCE_MAJEURE_BEGAN;
import static org.redress.casehistory.domain.CaseEventKind.INFORMATION_REQUESTED;
import static org.redress.casehistory.domain.CaseEventKind.NOTE_ADDED;
import static org.redress.casehistory.domain.CaseEventKind.PARTICIPANT_ASKED;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.alarm.CaseTime;
import org.redress.servicelevel.domain.clock.PauseCause;

/** what lists hear of the clock of a case, whenever it moves. */
class CaseTimesTest {
    private final WatchedCase watched = new WatchedCase();

    CaseTimesTest() {
        watched.registered("A");
    }

    @Test
    void aClockThatRunsTellsItsDeadline() {
        assertThat(last())
                .isEqualTo(new CaseTime(
                        Optional.of(WatchedCase.at("2026-09-14T13:00")), Optional.empty(), Optional.empty(), 0));
    }

    @Test
    void onePausedTellsForWhomAndSinceWhen() {
        watched.clock.pass(Duration.ofHours(1));
        watched.happened(INFORMATION_REQUESTED);

        assertThat(last())
                .isEqualTo(new CaseTime(
                        Optional.empty(),
                        Optional.of(PauseCause.WAITING_FOR_CUSTOMER),
                        Optional.of(WatchedCase.at("2026-09-14T10:00")),
                        0));

        watched.clock.pass(Duration.ofHours(1));
        watched.happened(CUSTOMER_ANSWERED);
        assertThat(last().deadline()).contains(WatchedCase.at("2026-09-14T14:00"));
        assertThat(last().pausedFor()).isEmpty();
    }

    @Test
    void ofSeveralWaitsTheFirstIsToldUnlessNothingCanBeDone() {
        watched.happened(INFORMATION_REQUESTED);
        watched.happened(PARTICIPANT_ASKED, "role", "SUPPLIER", "request", "5");
        assertThat(last().pausedFor()).contains(PauseCause.WAITING_FOR_CUSTOMER);

        watched.happened(CUSTOMER_ANSWERED);
        assertThat(last().pausedFor()).contains(PauseCause.WAITING_FOR_SUPPLIER);

        watched.happened(FORCE_MAJEURE_BEGAN, "interruption", "3");
        assertThat(last().pausedFor()).contains(PauseCause.FORCE_MAJEURE);
    }

    @Test
    void whatWasToldIsKnownAndAStoppedClockTellsNothing() {
        watched.until("2026-09-14T12:30");
        assertThat(last().percentTold()).isEqualTo(75);
        watched.until("2026-09-14T13:30");
        assertThat(last().percentTold()).isEqualTo(100);

        watched.happened(CLOSED);
        assertThat(last()).isEqualTo(CaseTime.NONE);
    }

    @Test
    void whatMovesNoClockIsToldToNobody() {
        int before = watched.moved.fired().size();

        watched.happened(NOTE_ADDED);

        assertThat(watched.moved.fired()).hasSize(before);
    }

    private CaseTime last() {
        return watched.moved.fired().get(watched.moved.fired().size() - 1).time();
    }
}
