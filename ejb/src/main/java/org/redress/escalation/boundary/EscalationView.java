package org.redress.escalation.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.escalation.domain.Escalation;
import org.redress.escalation.domain.EscalationReason;
import org.redress.escalation.domain.EscalationState;
import org.redress.escalation.domain.TakenOn;

/**
 * An escalation as people see it.
 *
 * @param detail what was passed on
 * @param escalatedBy the staff member who escalated; nobody when the customer did herself
 * @param role the role it waits for, in lower case
 * @param takenOn what whoever took it on said
 * @param reminders how many working days it has been reminded of
 * @param outcome what came of it, or why it was withdrawn
 */
public record EscalationView(
        long escalationId,
        long caseId,
        EscalationReason reason,
        String detail,
        Optional<Long> escalatedBy,
        Instant escalatedAt,
        EscalationState state,
        Optional<String> role,
        Optional<TakenOn> takenOn,
        int reminders,
        Optional<String> outcome,
        Optional<Instant> endedAt) {
    static EscalationView of(Escalation escalation) {
        return new EscalationView(
                escalation.id(),
                escalation.caseId(),
                escalation.call().reason(),
                escalation.call().detail(),
                escalation.call().escalatedBy(),
                escalation.call().escalatedAt(),
                escalation.state(),
                escalation.role(),
                escalation.takenOn(),
                escalation.reminders(),
                escalation.outcome(),
                escalation.endedAt());
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    @Override
    public String toString() {
        return "EscalationView[" + escalationId + ", " + state + "]";
    }
}
