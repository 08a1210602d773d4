package org.redress.web.worklist;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.domain.Phase;

/** An open task, as other systems see it. */
@Schema(name = "WorkItem")
public record OpenTask(
        @Schema(description = "Its id, as in its address.") String id,

        @Schema(description = "The reference of the complaint it belongs to.")
        String reference,

        @Schema(description = "What is to be done.") String title,

        @Schema(description = "The task in the model.") String task,

        @Schema(description = "The form that completes it; its own address says how.")
        String form,

        Phase phase,

        @Schema(description = "Which of the twelve steps; 0 for none.")
        int step,

        @Schema(description = "The role that may take it.") String role,

        @Schema(description = "The code of the team in whose queue it is.")
        Optional<String> team,

        @Schema(description = "The staff member it is with.")
        Optional<Long> assignee,

        Optional<String> severity,
        Optional<String> priority,
        Instant dueAt,
        Instant createdAt) {
    static OpenTask of(WorkItem item, String reference) {
        return new OpenTask(
                item.workItemId(),
                reference,
                item.title(),
                item.taskKey(),
                item.formKey(),
                item.phase(),
                item.step(),
                item.candidate(),
                item.team(),
                item.assignee(),
                item.severity(),
                item.priority(),
                item.dueAt(),
                item.createdAt());
    }
}
