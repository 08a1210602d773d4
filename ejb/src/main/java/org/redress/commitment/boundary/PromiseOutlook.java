package org.redress.commitment.boundary;

import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.PromiseLine;
import org.redress.commitment.domain.PromiseState;

/**
 * How a case stands with its promises.
 *
 * @param next the open promise with the earliest time
 * @param kept how many were kept
 * @param broken how many were broken
 */
public record PromiseOutlook(Optional<PromiseLine> next, int kept, int broken) {
    /** A case in which nothing was promised yet. */
    public static final PromiseOutlook NOTHING = of(List.of());

    static PromiseOutlook of(List<PromiseLine> byTime) {
        return new PromiseOutlook(
                byTime.stream().filter(line -> line.state().isOpen()).findFirst(),
                count(byTime, PromiseState.KEPT),
                count(byTime, PromiseState.BROKEN));
    }

    private static int count(List<PromiseLine> lines, PromiseState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }
}
