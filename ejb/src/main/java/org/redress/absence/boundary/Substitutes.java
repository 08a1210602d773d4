package org.redress.absence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.absence.domain.Absence;
import org.redress.absence.domain.AbsenceRepository;
import org.redress.absence.domain.AwayTime;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/**
 * Who can stand in for somebody: a colleague with a role of hers and, where she is in one, of a team of hers. For a manager a
 * supervisor can, too: she may be lent the authority to approve.
 */
@ApplicationScoped
class Substitutes {
    @Inject
    AbsenceRepository absences;

    @Inject
    StaffAtWork staff;

    @Inject
    Clock clock;

    /**
     * Returns when that one can.
     *
     * @throws SubstituteForHerself when it is herself
     * @throws NotAtWork when she does not work here
     * @throws SubstituteAway when she is away at any time of it
     */
    void require(long substituteId, long staffId, AwayTime time) {
        if (substituteId == staffId) {
            throw new SubstituteForHerself();
        }
        if (staff.now(substituteId).isEmpty()) {
            throw new NotAtWork();
        }
        if (overlapping(Set.of(substituteId), time).contains(substituteId)) {
            throw new SubstituteAway(substituteId, whoCould(staffId, time));
        }
    }

    /** Colleagues of hers who are here all the while, by name. */
    List<Long> whoCould(long staffId, AwayTime time) {
        StaffActor absent = staff.now(staffId).orElseThrow(NotAtWork::new);
        List<Long> colleagues =
                colleagues(absent).stream().map(StaffPerson::staffId).toList();
        Set<Long> away = overlapping(Set.copyOf(colleagues), time);
        return colleagues.stream().filter(id -> !away.contains(id)).toList();
    }

    /** Colleagues of hers, by name, whenever they are here. */
    List<StaffPerson> colleagues(StaffActor of) {
        return staff.everybody().stream()
                .filter(person -> person.staffId() != of.staffId())
                .filter(person -> staff.now(person.staffId())
                        .filter(other -> worksWith(of, other))
                        .isPresent())
                .toList();
    }

    private static boolean worksWith(StaffActor one, StaffActor other) {
        boolean sharesTeam = one.units().isEmpty() || !Collections.disjoint(one.units(), other.units());
        return sharesTeam && (!Collections.disjoint(one.callers(), other.callers()) || standsInForAManager(one, other));
    }

    private static boolean standsInForAManager(StaffActor one, StaffActor other) {
        return one.callers().contains(Caller.MANAGER) && other.callers().contains(Caller.SUPERVISOR);
    }

    private Set<Long> overlapping(Set<Long> staffIds, AwayTime time) {
        return absences.of(staffIds, clock.instant()).stream()
                .filter(absence -> absence.overlaps(time))
                .map(Absence::staffId)
                .collect(Collectors.toSet());
    }
}
