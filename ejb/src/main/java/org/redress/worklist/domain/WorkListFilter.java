package org.redress.worklist.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.redress.identity.domain.StaffActor;

/**
 * What is looked for.
 *
 * @param view which part of the list
 * @param staffId who looks
 * @param roles her roles in lower case, for what she could take
 * @param teams the codes of her teams
 * @param lenders in whose place she may approve, each with the roles and teams she has that for
 * @param of what of that part
 * @param dueBefore the end of today, for what is due today
 */
public record WorkListFilter(
        WorkListView view,
        long staffId,
        Set<String> roles,
        Set<String> teams,
        List<StaffActor> lenders,
        Narrowing of,
        Instant dueBefore) {
    public WorkListFilter {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
        lenders = List.copyOf(lenders);
    }
}
