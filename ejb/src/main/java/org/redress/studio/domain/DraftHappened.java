package org.redress.studio.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Something happened to a draft, told in the transaction in which it happens.
 *
 * @param draft its number
 * @param title what it is called
 * @param writers who has drawn in it or offered it
 * @param by who did it; empty for the clock
 * @param release the number of the release that is live now, where it is about one
 * @param goesLiveAt the moment it waits for, where it does
 * @param reason why it was declined, else why it was drawn; empty where nobody said
 */
public record DraftHappened(
        DraftNews news,
        long draft,
        String title,
        Set<Long> writers,
        Optional<Long> by,
        Optional<Integer> release,
        Optional<Instant> goesLiveAt,
        String reason,
        Instant at) {
    public DraftHappened {
        writers = Set.copyOf(writers);
    }

    @Override
    public String toString() {
        return "DraftHappened[" + news + ", draft " + draft + "]";
    }
}
