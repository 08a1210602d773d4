package org.redress.closure.boundary;

import jakarta.validation.constraints.NotBlank;

/**
 * Have a silent customer contacted again.
 *
 * @param workItemId the review that this completes
 * @param how what is to be tried, for whoever contacts her
 */
public record ContactAgain(String workItemId, @NotBlank String how) {
    @Override
    public String toString() {
        return "ContactAgain[" + workItemId + "]";
    }
}
