package org.redress.demo.boundary;

import java.time.Instant;
import java.util.List;
import org.redress.demo.domain.PastState;
import org.redress.demo.domain.Turn;

/**
 * How far an invented past is.
 *
 * @param livedUntil where its clock stands
 * @param wanted how many cases are to arrive
 * @param arrived how many have
 * @param steps how many tasks people have done
 * @param stumbles how often somebody was refused what she tried, and tried something else later
 * @param ended how many cases have ended
 * @param untaken forms nobody in this past knows how to fill in
 * @param turns what was asked of each turn and what came of it
 * @param digest one number over everything that is in the database then; empty before the end
 */
public record PastProgress(
        PastState state,
        Instant livedUntil,
        int wanted,
        int arrived,
        int steps,
        int stumbles,
        int ended,
        List<String> untaken,
        List<TurnCount> turns,
        String digest) {
    /**
     * A turn.
     *
     * @param asked how many cases were to take it
     * @param got how many have; fewer where a case has not got so far or went another way before
     */
    public record TurnCount(Turn turn, int asked, int got) {}

    static PastProgress none(Instant now) {
        return new PastProgress(PastState.NONE, now, 0, 0, 0, 0, 0, List.of(), List.of(), "");
    }

    public boolean isLiving() {
        return state == PastState.LIVING;
    }
}
