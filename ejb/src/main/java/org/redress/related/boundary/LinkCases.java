package org.redress.related.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.redress.related.domain.LinkKind;

/**
 * Link a case with another one.
 *
 * @param kind how the first one is linked to the other
 * @param reason why they belong together
 */
public record LinkCases(
        long caseId,
        long otherCaseId,
        @NotNull LinkKind kind,
        @NotBlank @Size(max = 500) String reason) {
    @Override
    public String toString() {
        return "LinkCases " + caseId + " " + otherCaseId;
    }
}
