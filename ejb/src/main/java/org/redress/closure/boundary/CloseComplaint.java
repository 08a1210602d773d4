package org.redress.closure.boundary;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Close a case.
 *
 * @param workItemId the task that this completes
 * @param actions what was done to put it right, for the file
 * @param done the open promises that were kept with it, by id; none where all are settled
 */
public record CloseComplaint(String workItemId, @NotBlank String actions, List<Long> done) {
    public CloseComplaint(String workItemId, String actions, @Nullable List<Long> done) {
        this.workItemId = workItemId;
        this.actions = actions;
        this.done = done == null ? List.of() : List.copyOf(done);
    }

    @Override
    public String toString() {
        return "CloseComplaint[" + workItemId + "]";
    }
}
