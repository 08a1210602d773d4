package org.redress.search.boundary;

import java.util.Optional;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.search.domain.Excerpt;

/**
 * A case that was found.
 *
 * @param title with what was found in it
 * @param customerName with what was found in it
 * @param excerpt where it was found in what is said in the case; the beginning where it was found elsewhere
 * @param inHerWords whether the excerpt is what the customer said
 * @param since how its customer stands, where somebody who handles cases asked how cases ended
 */
public record FoundCase(
        ComplaintSummary summary,
        Excerpt title,
        Excerpt customerName,
        Excerpt excerpt,
        boolean inHerWords,
        Optional<SinceTheEnd> since) {}
