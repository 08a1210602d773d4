package org.redress.identity.boundary;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * May this case be seen? The one rule, for single cases; for lists {@code MaySee} gives the same rule as a condition of
 * the query. Staff see every case that is not restricted; restricted ones only the people named and managers; the staff
 * member a case is about never. Process and system see all. Not a door: doors call it before they read anything.
 * Source: R-017.
 */
public interface CaseAccess {
    /** Whether the acting party may see the case. */
    boolean isVisible(long caseId);

    /**
     * Returns when the acting party may see the case.
     *
     * @throws CaseNotFound in the same words for a case that does not exist and one she may not see
     */
    void requireVisible(long caseId);

    /** Those of the cases that the acting party may see. */
    default Set<Long> visible(Collection<Long> caseIds) {
        return caseIds.stream().filter(this::isVisible).collect(Collectors.toSet());
    }

    /** Whether that staff member may see the case. */
    boolean isVisibleTo(long staffId, long caseId);

    /**
     * Returns when that staff member may see the case.
     *
     * @throws CaseNotFound otherwise
     */
    void requireVisibleTo(long staffId, long caseId);
}
