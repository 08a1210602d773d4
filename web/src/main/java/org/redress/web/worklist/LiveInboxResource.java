package org.redress.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.onlooker.boundary.Onlookers;
import org.redress.search.boundary.ChangeQueries;
import org.redress.web.shell.Formats;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.SavedViewDetails;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListQuestion;
import org.redress.worklist.domain.WorkListPosition;

/**
 * What has become of an inbox that somebody has open, without drawing it again: she says which rows she sees, and when
 * nothing has changed anywhere since she was told last, the list is not read. Source.
 */
@Path("/pages/inbox")
@RequestScoped
public class LiveInboxResource {
    /** More rows than that no page has. */
    private static final int ROWS = 100;

    @Inject
    WorkListQueries workList;

    @Inject
    ChangeQueries changes;

    @Inject
    Onlookers onlookers;

    @Inject
    InboxViews views;

    @Inject
    InboxMarks marks;

    @Inject
    StaffDirectory staff;

    @Inject
    Formats formats;

    @Inject
    Me me;

    /** What has changed since the page was drawn. A body of JSON is what another site could not send with her cookie. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public LiveInbox since(Drawn drawn) {
        long pulse = changes.reached();
        if (pulse == drawn.pulse()) {
            return new LiveInbox(pulse, false, List.of(), List.of(), seen());
        }
        Map<String, String> asked = InboxAddress.parameters(drawn.ask());
        List<SavedViewDetails> kept = views.kept();
        Optional<SavedViewDetails> saved = InboxViews.find(kept, asked.get("saved"));
        WorkListQuestion question = views.question(InboxAddress.of(asked).or(saved), saved);
        return new LiveInbox(
                pulse,
                true,
                rows(question, PageEnd.parse(asked.get("after")), drawn.items()),
                views.tabs(kept, question.view(), saved.map(SavedViewDetails::viewId)).stream()
                        .map(tab -> new LiveTab(tab.link(), tab.figure(), tab.isHot()))
                        .toList(),
                seen());
    }

    private List<LiveRow> rows(WorkListQuestion question, Optional<WorkListPosition> behind, List<String> shown) {
        List<WorkItem> listed = workList.page(question, behind).items();
        Set<String> ids = listed.stream().map(WorkItem::workItemId).collect(Collectors.toSet());
        List<WorkItem> others = workList.items(
                shown.stream().filter(id -> !ids.contains(id)).limit(ROWS).toList());
        List<WorkItem> all = Stream.concat(listed.stream(), others.stream()).toList();
        Map<String, String> marked = marks.of(all);
        Map<Long, String> names = staff.names(all.stream()
                .flatMap(item -> item.assignee().stream())
                .distinct()
                .toList());
        List<LiveRow> rows = new ArrayList<>();
        for (WorkItem item : all) {
            String mark = marked.get(item.workItemId());
            if (mark != null) {
                rows.add(row(item, mark, ids.contains(item.workItemId()), names));
            }
        }
        return rows;
    }

    private LiveRow row(WorkItem item, String mark, boolean listed, Map<Long, String> names) {
        String holder = item.assignee().map(names::get).orElse("");
        return new LiveRow(
                item.workItemId(), mark, listed, item.isWith(me.getStaffId()), holder, formats.initials(holder));
    }

    private List<Seen> seen() {
        Map<Long, Seen> seen = new LinkedHashMap<>();
        onlookers
                .everywhere()
                .forEach(by -> seen.putIfAbsent(
                        by.caseId(), new Seen(by.caseId(), by.name(), formats.initials(by.name()), by.writing())));
        return List.copyOf(seen.values());
    }

    /**
     * An inbox that is open.
     *
     * @param ask its address
     * @param pulse what it was told last, or when it was drawn
     * @param items the tasks it shows
     */
    public record Drawn(String ask, long pulse, List<String> items) {}

    /**
     * What has become of it.
     *
     * @param pulse to be sent the next time
     * @param changed whether anything has changed anywhere; else rows and tabs are left out
     * @param seen the cases that somebody else has open
     */
    public record LiveInbox(long pulse, boolean changed, List<LiveRow> rows, List<LiveTab> tabs, List<Seen> seen) {}

    /**
     * A task that is on the page now, or was and is still open.
     *
     * @param mark another one when the row says something else
     * @param listed whether it is on the page now
     * @param holder whom it is with; empty while it waits for somebody
     */
    public record LiveRow(String item, String mark, boolean listed, boolean mine, String holder, String initials) {}

    /** How much is in a view. */
    public record LiveTab(String link, String figure, boolean hot) {}

    /** Somebody else has the case open. */
    public record Seen(long caseId, String name, String initials, boolean writing) {}
}
