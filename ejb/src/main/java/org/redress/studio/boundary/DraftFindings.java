package org.redress.studio.boundary;

import java.util.List;
import org.redress.studio.domain.Finding;

/**
 * What somebody who draws should know of her draft, the gravest first.
 *
 * @param version which was looked over
 */
public record DraftFindings(int version, List<Finding> findings) {
    /** Whether nothing stops a release. */
    public boolean releasable() {
        return findings.stream().noneMatch(Finding::stops);
    }
}
