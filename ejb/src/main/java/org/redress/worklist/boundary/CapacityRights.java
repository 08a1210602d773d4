package org.redress.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/** Whose capacity somebody sets: a supervisor that of her teams, a manager everybody's. */
@ApplicationScoped
class CapacityRights {
    @Inject
    CurrentActor actor;

    boolean maySet(StaffActor person) {
        return isManager() || !Collections.disjoint(actor.staff().units(), person.units());
    }

    boolean maySet(String team) {
        return isManager() || actor.staff().units().contains(team);
    }

    private boolean isManager() {
        return actor.staff().callers().contains(Caller.MANAGER);
    }
}
