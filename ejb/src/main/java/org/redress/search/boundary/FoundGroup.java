package org.redress.search.boundary;

import java.util.List;
import org.redress.search.domain.Hits;

/**
 * What was found of one kind.
 *
 * @param shown those of this page, the best first
 * @param count how many there are in all
 */
public record FoundGroup<T>(List<T> shown, long count) {
    public FoundGroup {
        shown = List.copyOf(shown);
    }

    static <T> FoundGroup<T> none() {
        return new FoundGroup<>(List.of(), 0);
    }

    static <T> FoundGroup<T> of(Hits hits, List<T> shown) {
        return new FoundGroup<>(shown, hits.count());
    }

    /** Whether there are more than are shown beside the others. */
    public boolean isCut() {
        return count > shown.size();
    }
}
