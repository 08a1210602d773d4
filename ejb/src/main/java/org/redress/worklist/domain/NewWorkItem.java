package org.redress.worklist.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the engine's task says of itself.
 *
 * @param workItemId the engine's task id
 * @param taskKey the id of the user task in its model
 * @param title the task's name in the default language
 * @param phase the phase it belongs to; absent for one that runs beside the phases, in whichever of them the case is
 * @param step which of the twelve steps it belongs to, 0 for none
 * @param candidate the role that may take it, in lower case
 * @param team the code of the team whose queue it is in; nobody's when absent
 * @param assignee the staff member it is with
 * @param dueAt when it must be done
 * @param asksAgainAt when its process next asks whom it waits for by itself; nothing when it does not
 */
public record NewWorkItem(
        String workItemId,
        long caseId,
        String taskKey,
        String title,
        String formKey,
        @Nullable Phase phase,
        int step,
        String candidate,
        @Nullable String team,
        @Nullable Long assignee,
        @Nullable String severity,
        @Nullable String priority,
        Instant dueAt,
        Instant createdAt,
        @Nullable Instant asksAgainAt) {}
