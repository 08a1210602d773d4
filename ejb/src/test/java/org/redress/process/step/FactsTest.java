package org.redress.process.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.model.ComplaintVariable;
import org.redress.worklist.domain.Phase;

class FactsTest {
    @Test
    void handsOverCodesByNameAndInstantsAsTheEnginesDates() {
        Instant due = Instant.parse("2026-09-25T08:20:00Z");

        assertThat(Facts.none()
                        .with(ComplaintVariable.SEVERITY, Phase.CLOSURE)
                        .with(ComplaintVariable.PROMISE_DUE_AT, due)
                        .asVariables())
                .containsEntry("severity", "CLOSURE")
                .containsEntry("promiseDueAt", Date.from(due));
    }

    @Test
    void handsOverWhatIsAbsentAsNullSoThatTheModelCanAsk() {
        assertThat(Facts.none()
                        .with(ComplaintVariable.OWNER, "7")
                        .with(ComplaintVariable.OWNER, Optional.empty())
                        .asVariables())
                .containsEntry("owner", null);
    }

    @Test
    void refusesProseAndWrongTypes() {
        Facts facts = Facts.none();

        assertThatThrownBy(() -> facts.with(ComplaintVariable.OWNER, "x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts.with(ComplaintVariable.CASE_ID, "12"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts.with(ComplaintVariable.SOLVED, 1L)).isInstanceOf(IllegalArgumentException.class);
    }
}
