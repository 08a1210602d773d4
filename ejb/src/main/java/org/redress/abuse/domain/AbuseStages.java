package org.redress.abuse.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;

/**
 * The stages that were taken in a case, in the order they were. They hold for the case: whoever speaks with the customer
 * next goes on from the furthest one. A call that begins before anybody knows its case begins with the first, and leads no
 * case back. Source: R-073, D-06.
 */
public record AbuseStages(List<AbuseStage> taken) {
    public static final String STAGE = "outcome";

    public AbuseStages {
        taken = List.copyOf(taken);
    }

    /** Those of a history, in the order it was recorded. */
    public static AbuseStages of(List<CaseEventRecorded> history) {
        return new AbuseStages(history.stream()
                .map(CaseEventRecorded::event)
                .filter(event -> event.kind() == CaseEventKind.ABUSE_STAGE_TAKEN)
                .map(AbuseStages::stage)
                .toList());
    }

    /**
     * Returns where these may have been taken in one call that began before anybody knew its case.
     *
     * @throws AbuseStageOutOfOrder when they do not begin with the first, or one is left out
     */
    public static void requireOneCall(List<AbuseStage> stages) {
        for (int place = 0; place < stages.size(); place++) {
            new AbuseStages(stages.subList(0, place)).requireNext(stages.get(place));
        }
    }

    /** The furthest one; nothing while there is none. */
    public Optional<AbuseStage> furthest() {
        return taken.stream().max(Comparator.naturalOrder());
    }

    /** The only one that may come now. */
    public AbuseStage next() {
        return AbuseStage.after(furthest());
    }

    /**
     * Returns where this one may come now.
     *
     * @throws AbuseStageOutOfOrder when one is left out, or was taken already
     */
    public void requireNext(AbuseStage stage) {
        if (stage != next()) {
            throw new AbuseStageOutOfOrder(next());
        }
    }

    /** The stage that such an event tells of. */
    public static AbuseStage stage(CaseEvent event) {
        return AbuseStage.valueOf(event.payload().getOrDefault(STAGE, ""));
    }
}
