package org.redress.stakeholder.boundary;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * Say who fills a role and how that is reached.
 *
 * @param name the person, department or firm; may be empty
 * @param email may be empty
 * @param phone may be empty
 */
public record KeepRoleContact(
        StakeholderRole role,
        @Size(max = 200) String name,
        @Email @Size(max = 254) String email,
        @Size(max = 40) String phone) {
    @Override
    public String toString() {
        return "KeepRoleContact[" + role + "]";
    }
}
