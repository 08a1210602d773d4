package org.redress.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.worklist.domain.WorkItemEngine;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;
import org.redress.worklist.domain.WorkQueue;

/**
 * What people have in hand, and how it goes to others when they are away. Not a door: the doors of later features call it
 * once they have asked for the right. Source: R-070.
 */
@ApplicationScoped
public class WorkInHand {
    @Inject
    WorkListRepository entries;

    @Inject
    WorkItemEngine engine;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    /** The cases in which open tasks are with any of these people, in the order of their ids, behind one of them. */
    public List<Long> casesWith(Collection<Long> staffIds, long behind, int atMost) {
        return entries.casesWith(staffIds, behind, atMost);
    }

    /** The queues in which anything waits. */
    public List<WorkQueue> queues() {
        return entries.queues();
    }

    /** The cases of which something waits in that queue, in the order of their ids, behind one of them. */
    public List<Long> casesIn(WorkQueue queue, long behind, int atMost) {
        return entries.casesIn(queue, behind, atMost);
    }

    /** What any of these people is about to approve. */
    public List<WorkItem> approvalsWith(Collection<Long> staffIds) {
        return entries.heldBy(staffIds, WorkListEntry.APPROVAL).stream()
                .map(WorkItem::of)
                .toList();
    }

    /** The open tasks of some hundred cases by case id, in one read; a case without any is absent. */
    public Map<Long, List<WorkItem>> ofCases(Collection<Long> caseIds) {
        return entries.ofCases(caseIds).stream().map(WorkItem::of).collect(Collectors.groupingBy(WorkItem::caseId));
    }

    /** The open tasks of a case, by due instant. */
    public List<WorkItem> ofCase(long caseId) {
        return entries.ofCase(caseId).stream().map(WorkItem::of).toList();
    }

    /** A task is with somebody else from now on. The event is recorded. */
    public void passOn(WorkItem item, long to) {
        engine.assign(item.workItemId(), to);
        history.record(event(item, CaseEventKind.TASK_PASSED_ON).with("staff", to));
    }

    /** A task waits in its queue again. The event is recorded. */
    public void free(WorkItem item) {
        engine.release(item.workItemId());
        history.record(event(item, CaseEventKind.TASK_FREED));
    }

    private CaseEvent event(WorkItem item, CaseEventKind kind) {
        return CaseEvent.of(item.caseId(), kind, clock.instant())
                .with("task", item.taskKey())
                .with("relieved", item.assignee().map(String::valueOf).orElse(""));
    }
}
