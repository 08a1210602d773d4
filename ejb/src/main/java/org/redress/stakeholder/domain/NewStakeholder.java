package org.redress.stakeholder.domain;

/**
 * Somebody who is about to stand on the list of a case.
 *
 * @param name the person, department or firm, as far as known; may be empty
 * @param contact how to reach them; may be empty
 * @param outside whether they do not belong to the organisation
 * @param reason why it concerns them
 * @param expected what they are asked for; may be empty
 * @param byRule whether the decision table named them
 */
public record NewStakeholder(
        StakeholderRole role,
        String name,
        String contact,
        boolean outside,
        Part part,
        String reason,
        String expected,
        boolean byRule) {
    public NewStakeholder {
        name = name.strip();
        contact = contact.strip();
        reason = reason.strip();
        expected = expected.strip();
    }

    /** Somebody the decision table named: by role, with why it concerns them and what they are asked for. */
    public static NewStakeholder named(StakeholderRole role, String reason, String expected) {
        return new NewStakeholder(role, "", "", role.isOutside(), Part.HEAR, reason, expected, true);
    }

    /** The same, now that it is known who that is and how they are reached. */
    public NewStakeholder reachedAt(String who, String how) {
        return new NewStakeholder(role, who, how, outside, part, reason, expected, byRule);
    }

    @Override
    public String toString() {
        return "NewStakeholder[" + role + ", " + part + "]";
    }
}
