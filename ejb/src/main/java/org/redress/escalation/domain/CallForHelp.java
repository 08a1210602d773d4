package org.redress.escalation.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What is passed up. Source.
 *
 * @param detail everything the next person needs, so that the customer need not tell it again
 * @param escalatedBy the staff member who asks for help; nobody when the customer does herself
 */
public record CallForHelp(EscalationReason reason, String detail, Optional<Long> escalatedBy, Instant escalatedAt) {
    @Override
    public String toString() {
        return "CallForHelp[" + reason + ", " + escalatedAt + "]";
    }
}
