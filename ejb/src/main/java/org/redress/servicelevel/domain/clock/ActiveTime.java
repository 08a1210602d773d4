package org.redress.servicelevel.domain.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * The working time of a case that counts: from its beginning on, without the interruptions.
 *
 * @param start when the clock began
 * @param interruptions when it did not run, the earliest first; they may overlap
 * @param hours when we work
 */
record ActiveTime(Instant start, List<Span> interruptions, WorkingHours hours) {
    /** How much is used until a moment. */
    Duration used(Instant until) {
        Duration used = Duration.ZERO;
        for (Span piece : pieces()) {
            Instant end = piece.until().isBefore(until) ? piece.until() : until;
            if (piece.from().isBefore(end)) {
                used = used.plus(hours.between(piece.from(), end));
            }
        }
        return used;
    }

    /** The first moment by which so much is used. */
    Instant reach(Duration amount) {
        if (amount.isZero()) {
            return start;
        }
        Duration left = amount;
        List<Span> pieces = pieces();
        Instant last = pieces.get(pieces.size() - 1).from();
        for (Span piece : pieces.subList(0, pieces.size() - 1)) {
            Duration room = hours.between(piece.from(), piece.until());
            if (left.compareTo(room) <= 0) {
                return hours.plus(piece.from(), left);
            }
            left = left.minus(room);
        }
        return hours.plus(last, left);
    }

    /** When the clock runs, in order; the last piece has no end. */
    private List<Span> pieces() {
        List<Span> pieces = new ArrayList<>();
        Instant from = start;
        for (Span interruption : interruptions) {
            if (interruption.until().isAfter(from)) {
                if (interruption.from().isAfter(from)) {
                    pieces.add(new Span(from, interruption.from()));
                }
                from = interruption.until();
            }
        }
        pieces.add(new Span(from, Instant.MAX));
        return pieces;
    }
}
