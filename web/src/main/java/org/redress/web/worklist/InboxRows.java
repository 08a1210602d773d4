package org.redress.web.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.PromiseOutlook;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.domain.ItemTime;

/** Puts the rows of a page together: tasks, their cases, what was promised, whom they are with; five queries however many rows. */
@ApplicationScoped
class InboxRows {
    @Inject
    ComplaintQueries complaints;

    @Inject
    CustomerQueries customers;

    @Inject
    PromiseQueries promises;

    @Inject
    StaffDirectory staff;

    @Inject
    WorkingHours hours;

    @Inject
    Formats formats;

    @Inject
    Messages messages;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    WorkListQueries workList;

    @Inject
    TaskTitles titles;

    List<InboxRow> of(List<WorkItem> items) {
        List<Long> ids = items.stream().map(WorkItem::caseId).distinct().toList();
        Map<Long, ComplaintSummary> cases = complaints.summaries(ids);
        Map<Long, CustomerDetails> complainants = customers.byIds(cases.values().stream()
                .map(ComplaintSummary::customerId)
                .distinct()
                .toList());
        Map<Long, PromiseOutlook> promised = promises.outlooks(ids);
        Map<Long, String> names = staff.names(items.stream()
                .flatMap(item -> item.assignee().stream())
                .distinct()
                .toList());
        List<StaffActor> lenders = items.stream().anyMatch(WorkItem::isApproval) ? workList.lentToMe() : List.of();
        List<InboxRow> rows = new ArrayList<>();
        String band = "";
        for (WorkItem item : items) {
            ComplaintSummary summary = cases.get(item.caseId());
            if (summary != null) {
                String own = band(item.time());
                rows.add(row(
                        item,
                        summary,
                        complainants,
                        names,
                        lenders,
                        promised.getOrDefault(item.caseId(), PromiseOutlook.NOTHING),
                        own.equals(band) ? null : own));
                band = own;
            }
        }
        return rows;
    }

    private InboxRow row(
            WorkItem item,
            ComplaintSummary summary,
            Map<Long, CustomerDetails> complainants,
            Map<Long, String> names,
            List<StaffActor> lenders,
            PromiseOutlook promised,
            @Nullable String band) {
        return new InboxRow(
                item.workItemId(),
                item.caseId(),
                band,
                titles.of(item),
                summary.reference(),
                summary.title(),
                summary.customerName(),
                Optional.ofNullable(complainants.get(summary.customerId()))
                        .map(CustomerDetails::grade)
                        .orElse(null),
                item.severity().orElse(null),
                item.priority().orElse(null),
                item.phase(),
                InboxTime.of(item),
                item.assignee()
                        .map(id -> Objects.requireNonNullElse(names.get(id), ""))
                        .orElse(null),
                item.isWith(me.getStaffId()),
                item.isFor(me.getActor(), lenders),
                InboxMarks.of(item, summary, promised),
                promised);
    }

    private String band(ItemTime time) {
        if (time.waiting()) {
            return messages.get("worklist.inbox.band.waiting");
        }
        Instant due = time.countsAt();
        Instant now = clock.instant();
        if (due.isBefore(now)) {
            return messages.get("worklist.inbox.band.over");
        }
        Instant closing = hours.endOfDayAfter(now);
        if (!due.isAfter(closing)) {
            return messages.text("worklist.inbox.band.closing", formats.due(closing));
        }
        return formats.dayOf(due);
    }
}
