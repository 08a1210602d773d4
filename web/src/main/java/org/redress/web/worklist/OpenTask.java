package org.redress.web.worklist;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.servicelevel.domain.clock.PauseCause;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.domain.ItemTime;
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

        @Schema(description = "When the task itself must be done.")
        Instant dueAt,

        @Schema(
                description = "What it is ordered by: the earlier of dueAt and caseDueAt; while it waits, when whom it"
                        + " waits for is asked again.")
        Instant countsAt,

        @Schema(
                description = "Working time left until countsAt as an ISO duration, with a minus when it is over;"
                        + " absent while it waits.")
        Optional<String> slack,

        @Schema(description = "Whether it waits for somebody else and stands behind all that do not.")
        boolean waiting,

        @Schema(description = "By when the case is to be done under its agreement; absent unless that clock runs.")
        Optional<Instant> caseDueAt,

        @Schema(description = "For whom the clock of the case stands still; absent unless it does.")
        Optional<PauseCause> pausedFor,

        @Schema(description = "Since when it stands still.") Optional<Instant> pausedSince,

        @Schema(
                description = "The largest share of the time of the case of which somebody was told, in percent; 100"
                        + " after a breach.")
        int percentTold,

        Instant createdAt) {
    static OpenTask of(WorkItem item, String reference, Duration left) {
        ItemTime time = item.time();
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
                time.countsAt(),
                time.waiting() ? Optional.empty() : Optional.of(left.toString()),
                time.waiting(),
                time.caseDueAt(),
                time.pausedFor(),
                time.pausedSince(),
                time.percentTold(),
                item.createdAt());
    }
}
