package org.redress.worklist.domain;

import java.util.Locale;
import java.util.Optional;
import org.redress.identity.domain.StaffActor;

/**
 * Where a task waits until somebody takes it.
 *
 * @param candidate the role that may take it, in lower case
 * @param team the code of the team; empty when it waits for the role in each of them
 */
public record WorkQueue(String candidate, Optional<String> team) {
    /**
     * Whether that person has the role and belongs to the team; what waits for a manager is for each of them.
     */
    public boolean isFor(StaffActor person) {
        boolean role = person.callers().stream()
                .anyMatch(caller -> caller.name().toLowerCase(Locale.ROOT).equals(candidate));
        return role
                && (candidate.equals(WorkListEntry.WHOLE_HOUSE)
                        || team.map(person.units()::contains).orElse(true));
    }
}
