package org.redress.search.boundary;

import java.time.Instant;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.search.domain.Excerpt;
import org.redress.search.domain.MessageSource;

/**
 * A message that was found.
 *
 * @param ofCase the case it belongs to
 * @param title the subject of a letter, the question of an answer; empty where there is none
 * @param excerpt where it was found in its text
 */
public record FoundMessage(ComplaintSummary ofCase, MessageSource source, Instant at, Excerpt title, Excerpt excerpt) {
    /** Whether it is what the customer said. */
    public boolean isInHerWords() {
        return source.isInHerWords();
    }
}
