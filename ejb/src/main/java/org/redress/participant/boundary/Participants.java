package org.redress.participant.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Caller;
import org.redress.stakeholder.boundary.AddStakeholder;
import org.redress.stakeholder.boundary.RoleContactQueries;
import org.redress.stakeholder.boundary.RoleContactView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * Whoever is asked stands on the case's list of those concerned, so that contact with it goes on until the case is closed;
 * once, however often it is asked. Not a door. Source: R-085.
 */
@ApplicationScoped
class Participants {
    @Inject
    StakeholderQueries stakeholders;

    @Inject
    StakeholderService list;

    @Inject
    RoleContactQueries contacts;

    @Inject
    StaffDirectory staff;

    @Inject
    CaseAccess access;

    /**
     * The id on the list of whoever is asked.
     *
     * @throws ParticipantUnknown when nobody said who, and no contact is kept for the role
     * @throws TeamMayNotSee when nobody of the team may see the case
     */
    long listed(AskParticipant command) {
        AddStakeholder who = who(command);
        return stakeholders.ofCase(command.caseId()).stream()
                .filter(known -> isSame(known, who))
                .map(StakeholderView::stakeholderId)
                .findFirst()
                .orElseGet(() -> list.add(who));
    }

    /** A supplier, or somebody the table does not know, unless it is a team of ours. */
    static boolean isOutside(AskParticipant command) {
        return command.team().isEmpty() && (command.role().isOutside() || command.role() == StakeholderRole.OTHER);
    }

    private AddStakeholder who(AskParticipant command) {
        String name = command.team().map(team -> nameOf(team, command.caseId())).orElse(command.name());
        Optional<RoleContactView> kept = name.isBlank() ? contactOf(command.role()) : Optional.empty();
        String called = kept.map(RoleContactView::name).orElse(name).strip();
        if (called.isEmpty()) {
            throw new ParticipantUnknown();
        }
        return new AddStakeholder(
                command.caseId(),
                command.role(),
                called,
                command.email().isBlank()
                        ? kept.map(RoleContactView::email).orElse("")
                        : command.email().strip(),
                isOutside(command),
                Part.ACT,
                command.words().strip());
    }

    private Optional<RoleContactView> contactOf(StakeholderRole role) {
        return contacts.all().stream().filter(contact -> contact.role() == role).findFirst();
    }

    private String nameOf(String team, long caseId) {
        String name = staff.teams().get(team);
        if (name == null) {
            throw new IllegalArgumentException("there is no team " + team);
        }
        if (staff.members(team, Caller.AGENT).stream().noneMatch(who -> access.isVisibleTo(who.staffId(), caseId))) {
            throw new TeamMayNotSee(name);
        }
        return name;
    }

    private static boolean isSame(StakeholderView known, AddStakeholder who) {
        return known.part() == Part.ACT
                && known.role() == who.role()
                && known.name().equalsIgnoreCase(who.name())
                && known.contact().equalsIgnoreCase(who.contact());
    }
}
