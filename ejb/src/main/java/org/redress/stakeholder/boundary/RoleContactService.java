package org.redress.stakeholder.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.redress.identity.boundary.Allows;
import org.redress.stakeholder.domain.RoleContact;
import org.redress.stakeholder.domain.StakeholderRepository;

/** How the roles are reached that cases concern. */
@Stateless
public class RoleContactService {
    @Inject
    StakeholderRepository stakeholders;

    /** Replaces how a role is reached; cases that name it from now on take it over. Source: R-082, D-07. */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR, SYSTEM})
    public void keep(@Valid KeepRoleContact command) {
        RoleContact contact = stakeholders.contactOf(command.role()).orElseGet(() -> {
            RoleContact added = new RoleContact(command.role());
            stakeholders.add(added);
            return added;
        });
        contact.reachAt(command.name(), command.email(), command.phone());
    }
}
