package org.redress.casehistory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R-069, W-16. */
class SpokenWithTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final List<CaseEventRecorded> history = new ArrayList<>();

    @Test
    void theThirdPersonIsOneTooManyAndTheFirstTwoNever() {
        happened(CaseEventKind.REGISTERED, "staff:1");
        assertThat(SpokenWith.of(history).isOneTooMany(2)).isFalse();

        happened(CaseEventKind.RESTATED, "staff:2");
        happened(CaseEventKind.PLAN_AGREED, "staff:1");

        assertThat(SpokenWith.of(history).staffIds()).containsExactly(1L, 2L);
        assertThat(SpokenWith.of(history).isOneTooMany(3)).isTrue();
        assertThat(SpokenWith.of(history).isOneTooMany(1)).isFalse();
        assertThat(SpokenWith.of(history).isOneTooMany(2)).isFalse();
    }

    @Test
    void whoeverWorksOnItWithoutAWordToHerDoesNotCountNorDoMachines() {
        happened(CaseEventKind.ASSESSED, "staff:1");
        happened(CaseEventKind.NOTE_ADDED, "staff:2");
        happened(CaseEventKind.REGISTERED, "client:7");
        happened(CaseEventKind.CUSTOMER_INFORMED, "process:ClosureProcess/Task_Close");

        assertThat(SpokenWith.of(history).staffIds()).isEmpty();
    }

    private void happened(CaseEventKind kind, String actor) {
        history.add(new CaseEventRecorded(CaseEvent.of(42, kind, NOW), history.size() + 1, NOW, actor));
    }
}
