package org.redress.selfservice.boundary;

import java.util.List;
import java.util.Optional;
import org.redress.participant.boundary.RequestView;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * What a stakeholder sees of a case: what concerns her, and nothing of who the customer is. Source.
 *
 * @param name the person, department or firm; may be empty
 * @param product what it is about; may be empty
 * @param reason why it concerns her
 * @param expected what she is asked for in general; may be empty
 * @param from who of us looks after the case
 * @param open whether the case is open
 * @param requests what she was asked for, the oldest first
 */
public record StakeholderCase(
        String reference,
        String name,
        StakeholderRole role,
        String product,
        String serialNumber,
        String reason,
        String expected,
        Optional<String> from,
        boolean open,
        List<RequestView> requests) {
    @Override
    public String toString() {
        return "StakeholderCase of " + reference;
    }
}
