package org.redress.complaint.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItemNotClaimed;
import org.redress.worklist.boundary.WorkItems;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;

/** Tasks that the acting person holds, once the test says so. */
final class HeldItems extends WorkItems {
    private final List<WorkItem> held = new ArrayList<>();

    String hold(long caseId, String formKey) {
        String id = "item-" + (held.size() + 1);
        held.add(new WorkItem(
                id,
                caseId,
                "Task",
                "Task",
                formKey,
                Phase.IDENTIFICATION,
                false,
                1,
                "agent",
                Optional.empty(),
                Optional.of(1L),
                Optional.empty(),
                Optional.empty(),
                ComplaintDesk.NOW,
                ComplaintDesk.NOW,
                ItemTime.due(ComplaintDesk.NOW)));
        return id;
    }

    @Override
    public WorkItem claimed(String workItemId, String formKey) {
        return held.stream()
                .filter(item ->
                        item.workItemId().equals(workItemId) && item.formKey().equals(formKey))
                .findFirst()
                .orElseThrow(() -> new WorkItemNotClaimed(workItemId));
    }
}
