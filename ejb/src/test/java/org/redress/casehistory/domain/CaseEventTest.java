package org.redress.casehistory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CaseEventTest {
    private final CaseEvent event = CaseEvent.of(42, CaseEventKind.CLASSIFIED, Instant.parse("2026-09-23T08:00:00Z"));

    @Test
    void carriesIdsAndCodes() {
        assertThat(event.with("severity", "HIGH").with("staff", 7).payload())
                .containsEntry("severity", "HIGH")
                .containsEntry("staff", "7");
    }

    @Test
    void refusesProse() {
        assertThatThrownBy(() -> event.with("note", "x".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNeverChanged() {
        event.with("severity", "HIGH");

        assertThat(event.payload()).isEmpty();
    }
}
