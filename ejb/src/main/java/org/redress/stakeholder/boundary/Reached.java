package org.redress.stakeholder.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffContact;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.stakeholder.domain.NewStakeholder;
import org.redress.stakeholder.domain.StakeholderRepository;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * Who fills a role that the decision table names for a case: the contact that is kept for it, else, of supervisor and
 * management, a person with that role who may see the case. Source, D-07.
 */
@ApplicationScoped
class Reached {
    @Inject
    StakeholderRepository stakeholders;

    @Inject
    ComplaintQueries complaints;

    @Inject
    StaffDirectory staff;

    @Inject
    CaseAccess access;

    NewStakeholder in(long caseId, NewStakeholder named) {
        return stakeholders
                .contactOf(named.role())
                .map(known -> named.reachedAt(known.name(), known.contact()))
                .or(() -> person(caseId, named.role()).map(person -> named.reachedAt(person.name(), person.email())))
                .orElse(named);
    }

    private Optional<StaffContact> person(long caseId, StakeholderRole role) {
        return candidates(caseId, role).stream()
                .map(StaffPerson::staffId)
                .filter(id -> access.isVisibleTo(id, caseId))
                .findFirst()
                .flatMap(id -> Optional.ofNullable(staff.contacts(List.of(id)).get(id)));
    }

    private List<StaffPerson> candidates(long caseId, StakeholderRole role) {
        if (role == StakeholderRole.MANAGEMENT) {
            return staff.withRole(Caller.MANAGER);
        }
        if (role != StakeholderRole.SUPERVISOR) {
            return List.of();
        }
        List<StaffPerson> ofTeam = complaints.summaries(List.of(caseId)).values().stream()
                .flatMap(summary -> staff.members(summary.team(), Caller.SUPERVISOR).stream())
                .toList();
        return ofTeam.isEmpty() ? staff.withRole(Caller.SUPERVISOR) : ofTeam;
    }
}
