package org.redress.identity.domain;

import java.util.Optional;
import java.util.Set;

/**
 * A staff member who has signed in.
 *
 * @param staffId the id of her {@code StaffMember}
 * @param callers her roles
 * @param units the codes of the teams she belongs to
 */
public record StaffActor(long staffId, Set<Caller> callers, Set<String> units) implements Actor {
    public StaffActor {
        callers = Set.copyOf(callers);
        units = Set.copyOf(units);
    }

    @Override
    public String reference() {
        return "staff:" + staffId;
    }

    @Override
    public Optional<StaffActor> staff() {
        return Optional.of(this);
    }
}
