package org.redress.complaint.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.redress.complaint.domain.ContactKind;

/**
 * This is no complaint but something else.
 *
 * @param workItemId the assessment this completes
 * @param kind what it is instead
 * @param reason why it was taken for a complaint and is none
 */
public record CorrectKind(
        String workItemId,
        @NotNull ContactKind kind,
        @NotBlank String reason) {
    @Override
    public String toString() {
        return "CorrectKind " + workItemId + " to " + kind;
    }
}
