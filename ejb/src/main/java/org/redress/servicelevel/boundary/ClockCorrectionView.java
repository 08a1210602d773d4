package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.servicelevel.domain.correction.ClockCorrection;

/**
 * A correction of what moved the clock of a case.
 *
 * @param eventNumber the number of what was wrong in the history of the case
 * @param kind what happened, or did not
 * @param wasAt when it was taken to have happened before
 * @param happenedAt when it happened in truth; empty when it never did
 * @param reason how we know
 * @param takenBackReason why it was taken back; empty as long as it counts
 */
public record ClockCorrectionView(
        long correctionId,
        int eventNumber,
        CaseEventKind kind,
        Instant wasAt,
        Optional<Instant> happenedAt,
        String reason,
        long correctedBy,
        Instant correctedAt,
        Optional<Instant> takenBackAt,
        Optional<String> takenBackReason,
        Optional<Long> takenBackBy) {
    static ClockCorrectionView of(ClockCorrection correction) {
        return new ClockCorrectionView(
                correction.id(),
                correction.eventNumber(),
                correction.kind(),
                correction.wasAt(),
                correction.happenedAt(),
                correction.reason(),
                correction.correctedBy(),
                correction.correctedAt(),
                correction.takenBackAt(),
                correction.takenBackReason(),
                correction.takenBackBy());
    }

    /** Whether it counts. */
    public boolean isCounting() {
        return takenBackAt.isEmpty();
    }

    @Override
    public String toString() {
        return "ClockCorrectionView#" + correctionId;
    }
}
