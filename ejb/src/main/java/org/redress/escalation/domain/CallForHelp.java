package org.redress.escalation.domain;

import java.time.Instant;

/**
 * What is passed up. Source.
 *
 * @param detail everything the next person needs, so that the customer need not tell it again
 * @param escalatedBy the staff member who asks for help
 */
public record CallForHelp(EscalationReason reason, String detail, long escalatedBy, Instant escalatedAt) {
    @Override
    public String toString() {
        return "CallForHelp[" + reason + ", " + escalatedAt + "]";
    }
}
