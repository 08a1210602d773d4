package org.redress.closure.boundary;

import jakarta.validation.constraints.NotBlank;

/**
 * Close a case.
 *
 * @param workItemId the task that this completes
 * @param actions what was done to put it right, for the file
 */
public record CloseComplaint(String workItemId, @NotBlank String actions) {
    @Override
    public String toString() {
        return "CloseComplaint[" + workItemId + "]";
    }
}
