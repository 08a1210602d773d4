package org.redress.worklist.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkQueue;

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
 * @param dueAt when the task itself must be done
 * @param time when it is its turn, with how its case stands
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
        Instant createdAt,
        ItemTime time) {
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
                entry.createdAt(),
                entry.time());
    }

    /**
     * Whether that person has the role the task waits for and belongs to the team in whose queue it is; what waits for a
     * manager is for each of them.
     */
    public boolean isFor(StaffActor person) {
        return new WorkQueue(candidate, team).isFor(person);
    }

    /**
     * Whether that person may take it, in her own right or, when it is to be approved, in the place of somebody who lent her
     * that. Source: R-070.
     *
     * @param lenders who lent it to her now
     */
    public boolean isFor(StaffActor person, List<StaffActor> lenders) {
        return isFor(person) || (isApproval() && lenders.stream().anyMatch(this::isFor));
    }

    /** Whether somebody decides what somebody else proposed. */
    public boolean isApproval() {
        return formKey.equals(WorkListEntry.APPROVAL);
    }

    public boolean isWith(long staffId) {
        return assignee.filter(id -> id == staffId).isPresent();
    }
}
