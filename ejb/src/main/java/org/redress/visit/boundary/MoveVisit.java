package org.redress.visit.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;

/**
 * Another appointment, agreed with the customer. Source.
 *
 * @param reason why the one before will not do
 * @param seen when the one before began, as it was read; absent where nobody looked
 */
public record MoveVisit(
        @NotBlank String reason, @NotNull @Valid AgreedAppointment appointment, Optional<Instant> seen) {
    public MoveVisit(String reason, AgreedAppointment appointment) {
        this(reason, appointment, Optional.empty());
    }

    @Override
    public String toString() {
        return "MoveVisit[" + appointment + "]";
    }
}
