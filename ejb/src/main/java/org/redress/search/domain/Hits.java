package org.redress.search.domain;

import java.util.List;

/**
 * One page of what was found, the best first.
 *
 * @param count how many there are in all
 */
public record Hits(List<Found> found, long count) {
    public Hits {
        found = List.copyOf(found);
    }

    public static Hits none() {
        return new Hits(List.of(), 0);
    }
}
