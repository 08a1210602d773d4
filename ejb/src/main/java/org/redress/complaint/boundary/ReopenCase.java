package org.redress.complaint.boundary;

import jakarta.validation.constraints.NotBlank;

/**
 * Open a case again that has ended.
 *
 * @param words why, in the words of the customer
 */
public record ReopenCase(long caseId, @NotBlank String words) {
    @Override
    public String toString() {
        return "ReopenCase " + caseId;
    }
}
