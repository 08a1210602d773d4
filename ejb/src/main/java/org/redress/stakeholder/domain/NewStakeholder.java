package org.redress.stakeholder.domain;

/**
 * Somebody who is about to stand on the list of a case.
 *
 * @param name the person, department or firm, as far as known; may be empty
 * @param contact how to reach them; may be empty
 * @param outside whether they do not belong to the organisation
 * @param reason why it concerns them
 * @param byRule whether the decision table named them
 */
public record NewStakeholder(
        StakeholderRole role, String name, String contact, boolean outside, Part part, String reason, boolean byRule) {
    public NewStakeholder {
        name = name.strip();
        contact = contact.strip();
        reason = reason.strip();
    }

    /** Somebody the decision table named: by role and reason only. */
    public static NewStakeholder named(StakeholderRole role, String reason) {
        return new NewStakeholder(role, "", "", role.isOutside(), Part.HEAR, reason, true);
    }

    @Override
    public String toString() {
        return "NewStakeholder[" + role + ", " + part + "]";
    }
}
