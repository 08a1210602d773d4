package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeure;

/**
 * A period of force majeure, as it was recorded.
 *
 * @param cause what the agreement excludes, in its words
 * @param reason why this is such a thing
 * @param endedAt when it ended for the last case; empty as long as it goes on
 * @param endReason how we know that it ended
 * @param cases the cases it touches or touched that the acting person may see
 */
public record ForceMajeureView(
        long forceMajeureId,
        String cause,
        String reason,
        Instant beganAt,
        long recordedBy,
        Instant recordedAt,
        Optional<Instant> endedAt,
        Optional<String> endReason,
        List<Touched> cases) {
    /**
     * A case that it touches.
     *
     * @param until until when; empty as long as it goes on
     */
    public record Touched(long caseId, Instant from, Optional<Instant> until) {}

    static ForceMajeureView of(ForceMajeure forceMajeure, LongPredicate visible) {
        return new ForceMajeureView(
                forceMajeure.id(),
                forceMajeure.cause(),
                forceMajeure.reason(),
                forceMajeure.beganAt(),
                forceMajeure.recordedBy(),
                forceMajeure.recordedAt(),
                forceMajeure.endedAt(),
                forceMajeure.endReason(),
                forceMajeure.cases().stream()
                        .filter(each -> visible.test(each.caseId()))
                        .map(each -> new Touched(each.caseId(), each.from(), each.until()))
                        .toList());
    }

    /** Whether it goes on. */
    public boolean isOpen() {
        return endedAt.isEmpty();
    }

    /** Whether it goes on for a case. */
    public boolean touches(long caseId) {
        return cases.stream()
                .anyMatch(each -> each.caseId() == caseId && each.until().isEmpty());
    }

    @Override
    public String toString() {
        return "ForceMajeureView#" + forceMajeureId;
    }
}
