package org.redress.abuse.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.redress.absence.boundary.Presence;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;

/** Who can call an abusive customer back: those who supervise, the team's first, then others, then managers. */
@ApplicationScoped
class Supervisors {
    @Inject
    StaffDirectory directory;

    @Inject
    Presence presence;

    @Inject
    CaseAccess access;

    @Inject
    CaseSteering cases;

    /** Those who are here, whoever's the case will be that is not registered yet. */
    List<StaffPerson> here() {
        return Stream.of(directory.withRole(Caller.SUPERVISOR), directory.withRole(Caller.MANAGER))
                .flatMap(List::stream)
                .distinct()
                .filter(person -> presence.awayNow(person.staffId()).isEmpty())
                .toList();
    }

    /** Those who are here and may see the case. */
    List<StaffPerson> of(long caseId) {
        return Stream.of(
                        directory.members(cases.teamOf(caseId), Caller.SUPERVISOR),
                        directory.withRole(Caller.SUPERVISOR),
                        directory.withRole(Caller.MANAGER))
                .flatMap(List::stream)
                .distinct()
                .filter(person -> presence.awayNow(person.staffId()).isEmpty())
                .filter(person -> access.isVisibleTo(person.staffId(), caseId))
                .toList();
    }
}
