package org.redress.servicelevel.domain.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;

/** Reading the events of a kind that clocks do not read changes nothing, so that lists of cases leave them unread. */
class ClockEventKindsTest {
    private static final Instant NOW = ClockLog.at("2026-09-23T16:00");

    @ParameterizedTest
    @EnumSource(CaseEventKind.class)
    void everyKindThatMovesAClockIsRead(CaseEventKind kind) {
        List<CaseEventRecorded> without = new CaseHistoryLog()
                .with("2026-09-23T09:00", CaseEventKind.REGISTERED, "kind", "COMPLAINT")
                .events();
        List<CaseEventRecorded> with = new CaseHistoryLog()
                .with("2026-09-23T09:00", CaseEventKind.REGISTERED, "kind", "COMPLAINT")
                .with("2026-09-23T11:00", kind, "priority", "A", "role", "SUPPLIER", "request", "5")
                .events();

        if (!CaseEventsOnClock.kinds().contains(kind)) {
            for (Measure measure : Measure.values()) {
                assertThat(read(measure, with)).isEqualTo(read(measure, without));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseEventKind.class,
            names = {
                "REGISTERED",
                "INFORMATION_REQUESTED",
                "PARTICIPANT_ASKED",
                "FORCE_MAJEURE_BEGAN",
                "CLOSED",
                "RESTATED"
            })
    void readsWhatBeginsPausesAndEnds(CaseEventKind kind) {
        assertThat(CaseEventsOnClock.kinds()).contains(kind);
    }

    private static ClockReading read(Measure measure, List<CaseEventRecorded> history) {
        Set<PauseCause> all = EnumSet.allOf(PauseCause.class);
        return CaseEventsOnClock.read(
                new ClockDefinition("any", measure, all),
                CaseHistoryLog.agreement(Map.of("A", "4 h", "C", "3 d")),
                history,
                NOW,
                WarningShares.USUAL);
    }
}
