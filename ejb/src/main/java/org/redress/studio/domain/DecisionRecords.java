package org.redress.studio.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How often the rules of decision tables decided something, as the engine and we have kept it. Only of cases that the acting
 * party may see. Looking a table up, before anything is decided by it, does not count.
 */
public interface DecisionRecords {
    /**
     * Of each rule of a table that ever decided something, by its id, how often it did.
     *
     * @param release the release whose table decided; empty for all of them
     * @param since from when on times are counted; the last time is known also from before
     */
    Map<String, Hits> hits(String decision, Optional<Release> release, Instant since);

    /**
     * How often a rule decided something.
     *
     * @param times in the period
     * @param last when it did so last, in the period or before it
     */
    record Hits(int times, Instant last) {
        /** One more. */
        public static Hits once(Instant at, Instant since) {
            return new Hits(at.isBefore(since) ? 0 : 1, at);
        }

        /** Both together. */
        public Hits and(Hits other) {
            return new Hits(times + other.times, last.isBefore(other.last) ? other.last : last);
        }
    }
}
