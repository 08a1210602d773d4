package org.redress.visit.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Another appointment, agreed with the customer. Source.
 *
 * @param reason why the one before will not do
 */
public record MoveVisit(
        @NotBlank String reason, @NotNull @Valid AgreedAppointment appointment) {
    @Override
    public String toString() {
        return "MoveVisit[" + appointment + "]";
    }
}
