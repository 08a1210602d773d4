package org.redress.identity.boundary;

import jakarta.persistence.Query;

/**
 * The one rule of visibility as a condition of a JPQL query, for every list, count, search and export; the same rule as
 * {@link CaseAccess} for single cases. It reads the acting party from {@link CurrentActor}. Source: R-017.
 */
public interface MaySee {
    /**
     * A JPQL condition that holds for the cases the acting party may see, in brackets, ready to follow {@code and}.
     *
     * @param caseIdPath the path to the case id in the query, like {@code w.caseId}
     */
    String condition(String caseIdPath);

    /** Sets the parameters that the condition mentions; does nothing when it mentions none. */
    void bind(Query query);
}
