package org.redress.commitment.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.commitment.domain.NewPromise;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseKind;
import org.redress.contact.domain.ContactMethod;

/** */
class PromiseCareTest {
    private static final Instant NOW = Instant.parse("2026-09-28T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-10-02T13:00:00Z");
    private static final long CASE = 5;

    private final InMemoryPromises promises = new InMemoryPromises();
    private final RecordingCommitmentWorkflow engine = new RecordingCommitmentWorkflow();
    private final PromiseCare care = new PromiseCare();

    @BeforeEach
    void wire() {
        care.promises = promises;
        care.timers = engine;
    }

    @Test
    void findsAndStartsTheTimersThatAreMissing() {
        Promise open = promised();
        promised().withdraw("not needed", NOW);

        assertThat(care.casesWithoutATimer(List.of(CASE, 6L))).containsExactly(CASE);
        care.startMissingTimers(CASE);
        assertThat(engine.told).containsExactly("timer starts for " + FRIDAY);

        engine.running.add(open.id());
        assertThat(care.casesWithoutATimer(List.of(CASE, 6L))).isEmpty();
    }

    private Promise promised() {
        Promise promise = new Promise(
                CASE, new NewPromise(PromiseKind.NEXT_CONTACT, "", ContactMethod.TELEPHONE, FRIDAY, 1, NOW));
        promises.add(promise);
        return promise;
    }
}
