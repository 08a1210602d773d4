package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.CUSTOMER;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.STAKEHOLDER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;

/** What every door that completes a step asks first: is this task open, and is it with the person who acts? */
@Stateless
public class WorkItems {
    @Inject
    WorkListRepository entries;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    /**
     * The open task that the acting staff member holds. Source: R-030.
     *
     * @param workItemId the task's opaque id
     * @param formKey the form that is being completed, as {@code form:assess}
     * @throws WorkItemGone when the task is no longer open
     * @throws WorkItemTaken when somebody else holds it
     * @throws WorkItemNotClaimed when nobody holds it yet
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public WorkItem claimed(String workItemId, String formKey) {
        WorkListEntry entry = entries.byId(workItemId).orElseThrow(() -> new WorkItemGone(workItemId));
        access.requireVisible(entry.caseId());
        if (!entry.formKey().equals(formKey)) {
            throw new IllegalArgumentException(workItemId + " is completed by " + entry.formKey() + ", not " + formKey);
        }
        long holder = entry.assignee().orElseThrow(() -> new WorkItemNotClaimed(workItemId));
        if (holder != actor.staff().staffId()) {
            throw new WorkItemTaken(holder);
        }
        return WorkItem.of(entry);
    }

    /**
     * The open tasks that what somebody says by her own link can complete, whoever holds them.
     *
     * @param formKey the form that they would be completed by
     */
    @Allows({CUSTOMER, STAKEHOLDER})
    public List<WorkItem> waiting(long caseId, String formKey) {
        access.requireVisible(caseId);
        return entries.ofCase(caseId).stream()
                .filter(entry -> entry.formKey().equals(formKey))
                .map(WorkItem::of)
                .toList();
    }
}
