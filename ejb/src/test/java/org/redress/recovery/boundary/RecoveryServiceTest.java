package org.redress.recovery.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.recovery.domain.RecoveryMark;
import org.redress.recovery.domain.RecoveryStep;
import org.redress.recovery.domain.RecoveryStepShown;
import org.redress.testing.Desk;
import org.redress.testing.SteeredCase;

/** Source: R-096, D-16. */
class RecoveryServiceTest {
    private final Desk desk = new Desk();
    private final List<String> kept = new ArrayList<>();
    private final RecoveryService service = new RecoveryService();

    @BeforeEach
    void wire() {
        service.timeline = new TimelineQueries() {
            @Override
            public List<TimelineEntry> of(long caseId) {
                return desk.events.stream()
                        .map(event -> new TimelineEntry(
                                1,
                                event.kind(),
                                event.occurredAt(),
                                event.occurredAt(),
                                "staff:1",
                                OptionalLong.of(1),
                                OptionalLong.empty(),
                                event.payload()))
                        .toList();
            }
        };
        service.cases = new WonBackAfterTheEnd();
        service.history = desk.history;
        service.clock = desk.clock;
    }

    @Test
    void keepsWhatIsSaidOfAStepAndTheReasonBesideTheCase() {
        service.mark(marked(RecoveryStep.DO_SOMETHING_EXTRA, RecoveryMark.DOES_NOT_FIT, " She wants none. "));

        assertThat(kept).containsExactly("She wants none.");
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.RECOVERY_STEP_MARKED);
            assertThat(event.caseId()).isEqualTo(Desk.CASE);
            assertThat(event.payload())
                    .containsOnlyKeys("step", "outcome", "note")
                    .containsEntry("step", "DO_SOMETHING_EXTRA")
                    .containsEntry("outcome", "DOES_NOT_FIT")
                    .containsEntry("note", "1");
        });
    }

    @Test
    void sayingSomethingElseLaterIsKeptToo() {
        service.mark(marked(RecoveryStep.APOLOGISE, RecoveryMark.NOT_DONE, "Not yet."));
        service.mark(marked(RecoveryStep.APOLOGISE, RecoveryMark.DONE, "On the telephone."));

        assertThat(desk.events)
                .extracting(event -> event.payload().get("outcome"))
                .containsExactly("NOT_DONE", "DONE");
    }

    @Test
    void nobodySaysAnythingOfWhatTheHistoryShows() {
        desk.history.record(CaseEvent.of(Desk.CASE, CaseEventKind.ACKNOWLEDGED, Desk.NOW));

        assertThatThrownBy(() -> service.mark(marked(RecoveryStep.APOLOGISE, RecoveryMark.NOT_DONE, "No.")))
                .isInstanceOf(RecoveryStepShown.class);
        assertThat(kept).isEmpty();
    }

    private static MarkRecoveryStep marked(RecoveryStep step, RecoveryMark mark, String reason) {
        return new MarkRecoveryStep(Desk.CASE, step, mark, reason);
    }

    private final class WonBackAfterTheEnd extends SteeredCase {
        @Override
        public void requireOpen(long caseId) {
            throw new AssertionError("a customer is won back after the end, too");
        }

        @Override
        public long keepWords(long caseId, String words) {
            kept.add(words);
            return kept.size();
        }
    }
}
