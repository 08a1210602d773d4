package org.redress.absence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/** Whose absences somebody enters and changes: her own; a supervisor those of her teams; managers and administrators all. */
@ApplicationScoped
class AbsenceRights {
    @Inject
    StaffDirectory staff;

    @Inject
    CurrentActor actor;

    boolean mayChange(long staffId) {
        StaffActor me = actor.staff();
        return me.staffId() == staffId
                || me.callers().contains(Caller.MANAGER)
                || me.callers().contains(Caller.ADMINISTRATOR)
                || (me.callers().contains(Caller.SUPERVISOR) && sharesATeam(me, staff.actor(staffId)));
    }

    /** @throws NotHerSupervisor unless she may */
    void requireMayChange(long staffId) {
        if (!mayChange(staffId)) {
            throw new NotHerSupervisor();
        }
    }

    private static boolean sharesATeam(StaffActor one, StaffActor other) {
        return !Collections.disjoint(one.units(), other.units());
    }
}
