package org.redress.recovery.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.recovery.domain.RecoveryMark;
import org.redress.recovery.domain.RecoveryStep;

/** How far the recovery steps of a case are: read off its history, and off what people said of the steps it does not show. */
final class RecoveryLedger {
    private final long caseId;
    private final List<TimelineEntry> history;

    /** @param history every event of the case, in the order they were recorded */
    RecoveryLedger(long caseId, List<TimelineEntry> history) {
        this.caseId = caseId;
        this.history = history;
    }

    /** Whether what happened shows that the step is done. */
    boolean shows(RecoveryStep step) {
        return shown(step).isPresent();
    }

    /** @param notes the notes of the case, by their ids */
    RecoveryStepView view(RecoveryStep step, Map<String, String> notes) {
        return shown(step)
                .map(entry -> view(step, RecoveryMark.DONE, entry, ""))
                .or(() -> marked(step).map(entry -> view(step, markOf(entry), entry, reasonOf(entry, notes))))
                .orElseGet(() -> RecoveryStepView.open(step));
    }

    private static RecoveryStepView view(RecoveryStep step, RecoveryMark mark, TimelineEntry entry, String reason) {
        return new RecoveryStepView(
                step,
                Optional.of(mark),
                Optional.of(entry.occurredAt()),
                entry.actorStaffId().stream().boxed().findFirst(),
                reason);
    }

    private Optional<TimelineEntry> shown(RecoveryStep step) {
        return history.stream()
                .filter(entry ->
                        step.isShownBy(new CaseEvent(caseId, entry.kind(), entry.occurredAt(), entry.payload())))
                .findFirst();
    }

    /** What was said last. */
    private Optional<TimelineEntry> marked(RecoveryStep step) {
        return history.stream()
                .filter(entry -> entry.kind() == CaseEventKind.RECOVERY_STEP_MARKED)
                .filter(entry -> step.name().equals(entry.payload().get("step")))
                .reduce((earlier, later) -> later);
    }

    private static RecoveryMark markOf(TimelineEntry entry) {
        return RecoveryMark.valueOf(entry.payload().getOrDefault("outcome", ""));
    }

    private static String reasonOf(TimelineEntry entry, Map<String, String> notes) {
        return notes.getOrDefault(entry.payload().getOrDefault("note", ""), "");
    }
}
