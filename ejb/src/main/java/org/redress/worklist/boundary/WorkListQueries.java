package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.absence.boundary.LentAuthority;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.domain.TaskNames;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListRepository;
import org.redress.worklist.domain.WorkListSearch;

/** The work list as the acting staff member may see it. Source. */
@Stateless
public class WorkListQueries {
    /** Counts go no further: behind it a page says "1,000+". */
    public static final int COUNTED_UP_TO = 1_000;

    private static final int PAGE_ROWS = 50;

    @Inject
    WorkListSearch search;

    @Inject
    WorkListRepository entries;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    TaskNames names;

    @Inject
    LentAuthority lent;

    @Inject
    WorkListFilters filters;

    /**
     * One page of at most 50 rows, by the instant that counts; what waits for somebody else comes last.
     *
     * @param behind where the page before ended; empty for the first
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public WorkListPage page(WorkListQuestion question, Optional<WorkListPosition> behind) {
        List<WorkListEntry> rows = search.rows(filters.of(question), behind, PAGE_ROWS + 1);
        boolean more = rows.size() > PAGE_ROWS;
        List<WorkItem> items = rows.stream().limit(PAGE_ROWS).map(WorkItem::of).toList();
        return new WorkListPage(items, more ? Optional.of(endOf(items)) : Optional.empty());
    }

    /**
     * One open task.
     *
     * @throws WorkItemGone when it is no longer open
     * @throws CaseNotFound when the acting person does not see its case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public WorkItem item(String workItemId) {
        WorkListEntry entry = entries.byId(workItemId).orElseThrow(() -> new WorkItemGone(workItemId));
        access.requireVisible(entry.caseId());
        return WorkItem.of(entry);
    }

    /** Those of some tasks that are still open, of cases that the acting person sees. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public List<WorkItem> items(Collection<String> workItemIds) {
        return search.stillOpen(workItemIds).stream().map(WorkItem::of).toList();
    }

    /** How many rows there are, at most {@link #COUNTED_UP_TO}. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public int count(WorkListQuestion question) {
        return search.count(filters.of(question), COUNTED_UP_TO);
    }

    /** The open tasks of one case, by due instant. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, SYSTEM})
    public List<WorkItem> ofCase(long caseId) {
        access.requireVisible(caseId);
        return entries.ofCase(caseId).stream().map(WorkItem::of).toList();
    }

    /** In whose place the acting person may approve now. Source: R-070. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public List<StaffActor> lentToMe() {
        return lent.lentTo(actor.staff().staffId());
    }

    /**
     * What tasks are called in a language: by the name they are drawn with, their name in it. Tasks whose model does not
     * say it are left out.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public Map<String, String> taskNames(Locale language) {
        return names.in(language);
    }

    private static WorkListPosition endOf(List<WorkItem> items) {
        WorkItem last = items.get(items.size() - 1);
        return new WorkListPosition(last.time().waiting(), last.time().countsAt(), last.workItemId());
    }
}
