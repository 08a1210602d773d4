package org.redress.web.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.commitment.boundary.PromiseOutlook;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.worklist.boundary.WorkItem;

/**
 * What a row of the inbox says, as a short mark that is another one when it would say something else. Whom it is with is
 * not part of it: that is shown in the row at once.
 */
@ApplicationScoped
class InboxMarks {
    @Inject
    ComplaintQueries complaints;

    @Inject
    PromiseQueries promises;

    /** The marks of tasks by their ids; a case that was hidden a moment ago is left out. */
    Map<String, String> of(List<WorkItem> items) {
        List<Long> ids = items.stream().map(WorkItem::caseId).distinct().toList();
        Map<Long, ComplaintSummary> cases = complaints.summaries(ids);
        Map<Long, PromiseOutlook> promised = promises.outlooks(ids);
        Map<String, String> marks = new HashMap<>();
        for (WorkItem item : items) {
            ComplaintSummary summary = cases.get(item.caseId());
            if (summary != null) {
                PromiseOutlook outlook = promised.getOrDefault(item.caseId(), PromiseOutlook.NOTHING);
                marks.put(item.workItemId(), of(item, summary, outlook));
            }
        }
        return marks;
    }

    static String of(WorkItem item, ComplaintSummary summary, PromiseOutlook promised) {
        List<Function<WorkItem, Object>> shown = List.of(
                WorkItem::taskKey,
                WorkItem::phase,
                WorkItem::team,
                WorkItem::severity,
                WorkItem::priority,
                WorkItem::time);
        String row = shown.stream().map(part -> part.apply(item).toString()).collect(Collectors.joining("|"));
        return Integer.toHexString((row + summary.title() + summary.customerName() + promised).hashCode());
    }
}
