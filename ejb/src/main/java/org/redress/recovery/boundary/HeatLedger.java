package org.redress.recovery.boundary;

import java.util.List;
import java.util.Optional;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.recovery.domain.HeatStep;

/** How far the check-list of a case is: read off its history, and off what people said of the steps it does not show. */
final class HeatLedger {
    private final List<TimelineEntry> history;

    /** @param history every event of the case, in the order they were recorded */
    HeatLedger(List<TimelineEntry> history) {
        this.history = history;
    }

    HeatStepView view(HeatStep step) {
        return shown(step)
                .map(entry -> view(step, entry, Optional.of(entry.kind())))
                .or(() -> said(step).filter(entry -> isDone(entry)).map(entry -> view(step, entry, Optional.empty())))
                .orElseGet(() -> HeatStepView.open(step));
    }

    private static HeatStepView view(HeatStep step, TimelineEntry entry, Optional<CaseEventKind> shownBy) {
        return new HeatStepView(
                step,
                Optional.of(entry.occurredAt()),
                entry.actorStaffId().stream().boxed().findFirst(),
                shownBy);
    }

    private Optional<TimelineEntry> shown(HeatStep step) {
        return history.stream().filter(entry -> step.isShownBy(entry.kind())).findFirst();
    }

    /** What was said last. */
    private Optional<TimelineEntry> said(HeatStep step) {
        return history.stream()
                .filter(entry -> entry.kind() == CaseEventKind.HEAT_STEP_TICKED)
                .filter(entry -> step.name().equals(entry.payload().get("step")))
                .reduce((earlier, later) -> later);
    }

    private static boolean isDone(TimelineEntry entry) {
        return Boolean.parseBoolean(entry.payload().get("done"));
    }
}
