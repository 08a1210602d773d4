package org.redress.absence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.absence.domain.Absence;
import org.redress.absence.domain.AbsenceRepository;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;

/** Who lends the authority to approve to whom, as it was entered with an absence; who has which roles is read anew. */
@ApplicationScoped
class Lending implements LentAuthority {
    private static final Set<Caller> APPROVING = Set.of(Caller.SUPERVISOR, Caller.MANAGER);

    @Inject
    AbsenceRepository absences;

    @Inject
    StaffAtWork staff;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Returns when the acting person may enter that the absent one lends it to that one.
     *
     * @throws AuthorityNotHersToLend when she is neither the absent one nor a manager
     * @throws NothingToLend when the absent one approves nothing
     * @throws LentToSupervisorsOnly when whoever stands in is neither a supervisor nor a manager
     */
    void require(long absentId, long substituteId) {
        if (!isHersToLend(absentId)) {
            throw new AuthorityNotHersToLend();
        }
        if (approving(absentId).isEmpty()) {
            throw new NothingToLend(absentId);
        }
        if (approving(substituteId).isEmpty()) {
            throw new LentToSupervisorsOnly(substituteId);
        }
    }

    /** Whether there is something to lend, and the acting person is who may. */
    boolean mayLend(long absentId) {
        return isHersToLend(absentId) && approving(absentId).isPresent();
    }

    private boolean isHersToLend(long absentId) {
        StaffActor me = actor.staff();
        return me.staffId() == absentId || me.callers().contains(Caller.MANAGER);
    }

    @Override
    public List<StaffActor> lentTo(long staffId) {
        return lentNow().getOrDefault(staffId, List.of());
    }

    @Override
    public Map<Long, List<StaffActor>> lentNow() {
        List<Absence> now = absences.at(clock.instant());
        Set<Long> away = now.stream().map(Absence::staffId).collect(Collectors.toSet());
        return now.stream()
                .filter(Absence::lendsAuthority)
                .filter(absence -> !away.contains(absence.substituteId()))
                .filter(absence -> approving(absence.substituteId()).isPresent())
                .filter(absence -> approving(absence.staffId()).isPresent())
                .collect(Collectors.groupingBy(
                        Absence::substituteId,
                        Collectors.mapping(
                                absence -> approving(absence.staffId()).orElseThrow(), Collectors.toList())));
    }

    @Override
    public List<Long> everLentTo() {
        return absences.everLentTo();
    }

    /** She with those of her roles that approve; empty when none does, or she is no longer here. */
    private Optional<StaffActor> approving(long staffId) {
        return staff.now(staffId)
                .filter(person -> !Collections.disjoint(person.callers(), APPROVING))
                .map(person -> new StaffActor(staffId, approvingRoles(person), person.units()));
    }

    private static Set<Caller> approvingRoles(StaffActor person) {
        Set<Caller> roles = EnumSet.copyOf(person.callers());
        roles.retainAll(APPROVING);
        return roles;
    }
}
