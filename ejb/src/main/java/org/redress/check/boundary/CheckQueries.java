package org.redress.check.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.check.domain.CheckForm;
import org.redress.check.domain.CheckForms;
import org.redress.check.domain.CheckRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.worklist.boundary.WorkItems;

/** What a step that an owner has added asks, and what was answered. */
@Stateless
public class CheckQueries {
    @Inject
    CheckForms forms;

    @Inject
    CheckRepository checks;

    @Inject
    WorkItems workItems;

    @Inject
    CaseAccess access;

    /**
     * The form of a task that the acting staff member holds.
     *
     * @throws org.redress.worklist.boundary.WorkItemGone when the task is no longer open
     * @throws org.redress.worklist.boundary.WorkItemTaken when somebody else holds it
     * @throws org.redress.worklist.boundary.WorkItemNotClaimed when nobody holds it yet
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public CheckForm formOf(String workItemId) {
        workItems.claimed(workItemId, "form:check");
        return forms.of(workItemId);
    }

    /** The answered steps of a case, the oldest first. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<CheckView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return checks.ofCase(caseId).stream().map(CheckView::of).toList();
    }
}
