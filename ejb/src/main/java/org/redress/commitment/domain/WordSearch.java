package org.redress.commitment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the words that were given to customers, in cases that the acting party may see. Source. */
public interface WordSearch {
    /**
     * Those given from one moment until before another, the earliest due first.
     *
     * @param staffId whose; everybody's when empty
     */
    List<GivenWord> given(Instant from, Instant until, Optional<Long> staffId);
}
