package org.redress.commitment.boundary;

import java.util.List;
import java.util.Optional;
import org.redress.commitment.domain.OwedPromise;
import org.redress.commitment.domain.PromisePosition;

/**
 * One page of what is owed to customers.
 *
 * @param promises the nearest first
 * @param next where the next page starts, when there is one
 */
public record OwedPage(List<OwedPromise> promises, Optional<PromisePosition> next) {
    public OwedPage {
        promises = List.copyOf(promises);
    }

    /** The first rows of what was found, and whether something was left. */
    static OwedPage of(List<OwedPromise> found, int rows) {
        List<OwedPromise> page = found.stream().limit(rows).toList();
        boolean more = found.size() > rows;
        return new OwedPage(page, more ? Optional.of(page.get(rows - 1).position()) : Optional.empty());
    }
}
