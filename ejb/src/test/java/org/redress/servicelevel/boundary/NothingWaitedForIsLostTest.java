package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.casehistory.domain.CaseEventKind.CLOSED;
import static org.redress.casehistory.domain.CaseEventKind.CUSTOMER_ANSWERED;
import static org.redress.casehistory.domain.CaseEventKind.INFORMATION_REQUESTED;
import static org.redress.casehistory.domain.CaseEventKind.PRIORITY_RAISED;
import static org.redress.casehistory.domain.CaseEventKind.REOPENED;
import static org.redress.servicelevel.boundary.ClockDesk.at;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.Segment;

/** Everything that can move a clock, one after the other on one case: what was used and waited for stays, and the proof adds up. */
class NothingWaitedForIsLostTest {
    private final ClockDesk desk = new ClockDesk();

    @Test
    void whateverMovesTheClockOfACase() {
        desk.now("2026-09-21T16:30");
        desk.complaint(1, "2026-09-21T09:00", "B");
        desk.histories
                .happened(1, at("2026-09-21T10:00"), INFORMATION_REQUESTED)
                .happened(1, at("2026-09-21T11:00"), CUSTOMER_ANSWERED);
        assertShows("2026-09-21T18:00", Duration.ofHours(8), Duration.ofMinutes(390));

        forceMajeure()
                .begin(new BeginForceMajeure(
                        Set.of(1L),
                        "First of FORCE_MAJEURE",
                        "The road is gone.",
                        at("2026-09-21T13:00"),
                        Optional.of(at("2026-09-21T14:00"))));
        assertShows("2026-09-22T09:30", Duration.ofHours(8), Duration.ofMinutes(330));

        corrections()
                .correct(new CorrectClock(
                        1, 4, Optional.of(at("2026-09-21T11:30")), "The mail is of half past eleven."));
        assertShows("2026-09-22T10:00", Duration.ofHours(8), Duration.ofMinutes(300));

        desk.histories.happened(1, at("2026-09-21T16:30"), PRIORITY_RAISED, "priority", "A");
        assertShows("2026-09-21T15:30", Duration.ofHours(4), Duration.ofMinutes(300));

        desk.now("2026-09-22T10:00");
        desk.histories.happened(1, at("2026-09-21T17:00"), CLOSED).happened(1, at("2026-09-22T09:00"), REOPENED);
        assertShows("2026-09-21T15:30", Duration.ofHours(4), Duration.ofMinutes(390));
    }

    private void assertShows(String due, Duration target, Duration used) {
        ClockReading reading = desk.reading(1);
        assertThat(desk.due(1)).isEqualTo(at(due));
        assertThat(reading.used()).isEqualTo(used);
        Instant until = desk.due(1);
        assertThat(reading.explanation().stream()
                        .filter(segment -> !segment.until().isAfter(until))
                        .map(Segment::counted)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(target);
    }

    private ForceMajeureService forceMajeure() {
        ForceMajeureService service = new ForceMajeureService();
        service.periods = desk.periods;
        service.book = desk.book;
        service.cases = desk.cases;
        service.access = desk.access;
        service.actor = desk.actor;
        service.clock = desk.clock;
        return service;
    }

    private ClockCorrectionService corrections() {
        ClockCorrectionService service = new ClockCorrectionService();
        service.corrections = desk.corrections;
        service.clocks = desk.clocks;
        service.access = desk.access;
        service.history = desk.histories;
        service.actor = desk.actor;
        service.clock = desk.clock;
        return service;
    }
}
