package org.redress.stakeholder.boundary;

import org.redress.stakeholder.domain.StakeholderRole;

/**
 * Who somebody is that a case concerns, in a line.
 *
 * @param name the person, department or firm; may be empty
 */
public record StakeholderName(StakeholderRole role, String name) {
    @Override
    public String toString() {
        return "StakeholderName[" + role + "]";
    }
}
