package org.redress.testing;

import java.time.Instant;
import java.util.Optional;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItemGone;
import org.redress.worklist.boundary.WorkItems;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;

/** The one open task of a test, held by whoever acts. */
public class HeldTask extends WorkItems {
    private final WorkItem item;

    public HeldTask(String workItemId, String formKey, Phase phase, long caseId) {
        Instant now = Instant.parse("2026-09-23T08:00:00Z");
        item = new WorkItem(
                workItemId,
                caseId,
                "Task_OfTheTest",
                "Task of the test",
                formKey,
                phase,
                false,
                12,
                "agent",
                Optional.empty(),
                Optional.of(1L),
                Optional.empty(),
                Optional.empty(),
                now,
                now,
                ItemTime.due(now));
    }

    @Override
    public WorkItem claimed(String workItemId, String formKey) {
        if (!item.workItemId().equals(workItemId) || !item.formKey().equals(formKey)) {
            throw new WorkItemGone(workItemId);
        }
        return item;
    }
}
