package org.redress.visit.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.visit.domain.Appointment;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitState;

/**
 * A visit as people see it.
 *
 * @param reason why somebody goes
 * @param arrangedBy the staff member who agreed it with the customer
 * @param moves how often another time was agreed
 * @param arrivedAt when somebody was there, the last time somebody was
 * @param outcome what came of it, or why nobody goes
 * @param agreed what was agreed with the customer; absent when nothing was
 */
public record VisitView(
        long visitId,
        long caseId,
        String reason,
        long arrangedBy,
        Instant arrangedAt,
        Appointment appointment,
        VisitState state,
        int moves,
        Optional<Instant> arrivedAt,
        Optional<String> outcome,
        Optional<String> agreed,
        Optional<Instant> endedAt) {
    static VisitView of(Visit visit) {
        return new VisitView(
                visit.id(),
                visit.caseId(),
                visit.reason(),
                visit.arrangedBy(),
                visit.arrangedAt(),
                visit.appointment(),
                visit.state(),
                visit.moves(),
                visit.arrivedAt(),
                visit.outcome(),
                visit.agreed().filter(words -> !words.isBlank()),
                visit.endedAt());
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    @Override
    public String toString() {
        return "VisitView[" + visitId + ", " + state + "]";
    }
}
