package org.redress.related.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Have a case go on in another one of the same customer.
 *
 * @param reason why they are one
 */
public record MergeCases(
        long caseId,
        long otherCaseId,
        @NotBlank @Size(max = 500) String reason) {
    @Override
    public String toString() {
        return "MergeCases " + caseId + " " + otherCaseId;
    }
}
