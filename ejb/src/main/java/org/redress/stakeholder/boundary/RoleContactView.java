package org.redress.stakeholder.boundary;

import org.redress.stakeholder.domain.RoleContact;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * How a role is reached, as a page shows it.
 *
 * @param name the person, department or firm; may be empty
 * @param email may be empty
 * @param phone may be empty
 */
public record RoleContactView(StakeholderRole role, String name, String email, String phone) {
    static RoleContactView of(RoleContact contact) {
        return new RoleContactView(contact.role(), contact.name(), contact.email(), contact.phone());
    }

    @Override
    public String toString() {
        return "RoleContactView[" + role + "]";
    }
}
