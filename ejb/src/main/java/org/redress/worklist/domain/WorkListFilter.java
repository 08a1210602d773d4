package org.redress.worklist.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param view which part of the list
 * @param staffId who looks
 * @param roles her roles in lower case, for what she could take
 * @param teams the codes of her teams
 * @param phase only this phase
 * @param severity only this severity
 * @param dueBefore the end of today, for what is due today
 */
public record WorkListFilter(
        WorkListView view,
        long staffId,
        Set<String> roles,
        Set<String> teams,
        Optional<Phase> phase,
        Optional<String> severity,
        Instant dueBefore) {
    public WorkListFilter {
        roles = Set.copyOf(roles);
        teams = Set.copyOf(teams);
    }
}
