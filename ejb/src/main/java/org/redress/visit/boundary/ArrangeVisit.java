package org.redress.visit.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Have somebody go to the customer. Source: R-012.
 *
 * @param reason why it needs somebody to go, for whoever does
 */
public record ArrangeVisit(
        long caseId,
        @NotBlank String reason,
        @NotNull @Valid AgreedAppointment appointment) {
    @Override
    public String toString() {
        return "ArrangeVisit[" + caseId + ", " + appointment + "]";
    }
}
