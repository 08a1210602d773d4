package org.redress.customer.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.redress.customer.domain.SensitiveKind;

/**
 * Note something sensitive of a customer. Audit keeps not even a digest of what is called sensitive here.
 *
 * @param sensitiveReason why it has to be known
 * @param keptUntil the last day on which it may be seen
 */
public record RecordSensitiveNote(
        long customerId,
        @NotNull SensitiveKind kind,
        @NotBlank @Size(max = 1000) String sensitiveWords,
        @NotBlank @Size(max = 500) String sensitiveReason,
        @NotNull LocalDate keptUntil) {
    @Override
    public String toString() {
        return "RecordSensitiveNote of " + customerId;
    }
}
