package org.redress.recovery.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.recovery.domain.HeatStep;
import org.redress.recovery.domain.HeatStepShown;
import org.redress.testing.Desk;

/** Source: R-098, D-20. */
class HeatServiceTest {
    private final Desk desk = new Desk();
    private final HeatService service = new HeatService();
    private final HeatQueries queries = new HeatQueries();

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
                                "staff:7",
                                OptionalLong.of(7),
                                OptionalLong.empty(),
                                event.payload()))
                        .toList();
            }
        };
        queries.timeline = service.timeline;
        service.history = desk.history;
        service.clock = desk.clock;
    }

    @Test
    void whatTheHistoryShowsIsTickedWithItsProof() {
        happened(CaseEventKind.ACKNOWLEDGED);
        happened(CaseEventKind.RESTATED);

        assertThat(step(HeatStep.EMPATHISE).shownBy()).contains(CaseEventKind.ACKNOWLEDGED);
        assertThat(step(HeatStep.HEAR).shownBy()).contains(CaseEventKind.RESTATED);
        assertThat(queries.stepsOf(Desk.CASE))
                .filteredOn(HeatStepView::isDone)
                .extracting(HeatStepView::step)
                .containsExactly(HeatStep.HEAR, HeatStep.EMPATHISE);
        assertThatThrownBy(() -> service.takeBack(Desk.CASE, HeatStep.HEAR)).isInstanceOf(HeatStepShown.class);
    }

    @Test
    void theRestIsTickedByWhoeverDidItAndMayBeTakenBack() {
        service.tick(Desk.CASE, HeatStep.EMPATHISE);

        assertThat(step(HeatStep.EMPATHISE))
                .isEqualTo(
                        new HeatStepView(HeatStep.EMPATHISE, Optional.of(Desk.NOW), Optional.of(7L), Optional.empty()));

        service.takeBack(Desk.CASE, HeatStep.EMPATHISE);
        assertThat(step(HeatStep.EMPATHISE).isDone()).isFalse();
    }

    @Test
    void whatIsSoAlreadyIsNotSaidAgain() {
        service.takeBack(Desk.CASE, HeatStep.ACT);
        service.tick(Desk.CASE, HeatStep.ACT);
        service.tick(Desk.CASE, HeatStep.ACT);

        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.HEAT_STEP_TICKED);
    }

    private void happened(CaseEventKind kind) {
        desk.history.record(CaseEvent.of(Desk.CASE, kind, Desk.NOW));
    }

    private HeatStepView step(HeatStep step) {
        return queries.stepsOf(Desk.CASE).stream()
                .filter(each -> each.step() == step)
                .findFirst()
                .orElseThrow();
    }
}
