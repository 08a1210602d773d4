package org.redress.escalation.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.redress.commitment.boundary.NextContact;
import org.redress.escalation.domain.EscalationReason;

/**
 * Call somebody who may do more. Source.
 *
 * @param detail everything the next person needs to know
 * @param nextHear when the customer next hears from us; may be left out only while she knows it already
 */
public record EscalateCase(
        long caseId, EscalationReason reason, @NotBlank String detail, Optional<@Valid NextContact> nextHear) {
    @Override
    public String toString() {
        return "EscalateCase[" + caseId + ", " + reason + "]";
    }
}
