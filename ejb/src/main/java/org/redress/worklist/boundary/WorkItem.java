package org.redress.worklist.boundary;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListEntry;

/**
 * One open task as people see it.
 *
 * @param workItemId opaque id
 * @param caseId the case it belongs to
 * @param taskKey the id of the user task in its model
 * @param title its name
 * @param formKey the form that completes it
 * @param phase the phase it belongs to, or its case is in
 * @param isBeside whether it runs beside the phases, and says nothing of how far its case is
 * @param step which of the twelve steps, 0 for none
 * @param candidate the role that may take it, in lower case
 * @param team the code of the team in whose queue it is
 * @param assignee the staff member it is with
 * @param dueAt when it must be done
 */
public record WorkItem(
        String workItemId,
        long caseId,
        String taskKey,
        String title,
        String formKey,
        Phase phase,
        boolean isBeside,
        int step,
        String candidate,
        Optional<String> team,
        Optional<Long> assignee,
        Optional<String> severity,
        Optional<String> priority,
        Instant dueAt,
        Instant createdAt) {
    static WorkItem of(WorkListEntry entry) {
        return new WorkItem(
                entry.workItemId(),
                entry.caseId(),
                entry.taskKey(),
                entry.title(),
                entry.formKey(),
                entry.phase(),
                entry.isBeside(),
                entry.step(),
                entry.candidate(),
                entry.team(),
                entry.assignee(),
                entry.severity(),
                entry.priority(),
                entry.dueAt(),
                entry.createdAt());
    }

    /**
     * Whether that person has the role the task waits for and belongs to the team in whose queue it is; what waits for a
     * manager is for each of them.
     */
    public boolean isFor(StaffActor person) {
        boolean role = person.callers().stream()
                .anyMatch(caller -> caller.name().toLowerCase(Locale.ROOT).equals(candidate));
        return role
                && (candidate.equals(WorkListEntry.WHOLE_HOUSE)
                        || team.map(person.units()::contains).orElse(true));
    }

    public boolean isWith(long staffId) {
        return assignee.filter(id -> id == staffId).isPresent();
    }
}
