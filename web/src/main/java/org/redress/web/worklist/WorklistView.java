package org.redress.web.worklist;

import static org.redress.worklist.domain.WorkListView.ALL;
import static org.redress.worklist.domain.WorkListView.DUE_TODAY;
import static org.redress.worklist.domain.WorkListView.MINE;
import static org.redress.worklist.domain.WorkListView.QUEUE;
import static org.redress.worklist.domain.WorkListView.TEAM;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.WorkListPage;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListQuestion;
import org.redress.worklist.boundary.WorkListService;
import org.redress.worklist.domain.Phase;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListView;

/** The inbox: views by role, a quick look beside the list, claim, give back, assign. Source. */
@Named
@ViewScoped
public class WorklistView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient WorkListQueries queries;

    @Inject
    transient WorkListService service;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient InboxRows inboxRows;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Me me;

    @Inject
    transient Retrying retrying;

    private @Nullable String view;
    private @Nullable String phase;
    private @Nullable String severity;
    private @Nullable String after;
    private @Nullable String item;
    private @Nullable String next;
    private @Nullable Long assignee;
    private List<InboxRow> rows = List.of();
    private List<InboxTab> tabs = List.of();

    @PostConstruct
    void init() {
        view = views().get(0).name();
    }

    /** Reads the page that the address asks for. */
    public void load() {
        WorkListPage page =
                queries.page(new WorkListQuestion(current(), parsed(Phase.class, phase), text(severity)), position());
        rows = inboxRows.of(page.items());
        next = page.next()
                .map(position -> position.countsAt() + "|" + PageEnd.key(position))
                .orElse(null);
        tabs = views().stream()
                .map(each -> new InboxTab(each, queries.count(each), each == current()))
                .toList();
    }

    /** The views that can hold something for the acting person, the first one first shown. */
    private List<WorkListView> views() {
        if (me.isRegistering()) {
            return List.of(QUEUE, MINE, TEAM, DUE_TODAY, ALL);
        }
        return me.isHandling() ? List.of(ALL, QUEUE, MINE) : List.of(ALL);
    }

    /** Shows another row in the quick look. */
    public void look() {
        item = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get("row");
    }

    /** Takes the task for the acting person and opens its case. */
    public String claim(String workItemId) {
        long caseId = row(workItemId).orElseThrow().caseId();
        retrying.run(() -> service.claim(workItemId));
        return "/complaint/case.xhtml?id=" + caseId + "&item=" + workItemId + "&faces-redirect=true";
    }

    /** Puts the task back into its queue. */
    public String release(String workItemId) {
        retrying.run(() -> service.release(workItemId));
        return here(workItemId);
    }

    /** Gives the task to the chosen person. */
    public String assign(String workItemId) {
        if (assignee != null) {
            long staffId = assignee;
            if (retrying.call(() -> service.assign(workItemId, staffId))) {
                messages.warnAfterwards("worklist.assign.third.text");
            }
        }
        return here(workItemId);
    }

    /** The row the quick look shows: the one asked for, else the first. */
    public @Nullable InboxRow getSelected() {
        return row(item).orElse(rows.isEmpty() ? null : rows.get(0));
    }

    private Optional<InboxRow> row(@Nullable String workItemId) {
        return rows.stream().filter(row -> row.workItemId().equals(workItemId)).findFirst();
    }

    /** The case of the quick look. */
    public @Nullable CaseDetails getPeek() {
        InboxRow selected = getSelected();
        return selected == null ? null : complaints.details(selected.caseId());
    }

    /** Whom a supervisor can give the task to. */
    public List<StaffPerson> getColleagues() {
        return me.is(Caller.SUPERVISOR) || me.is(Caller.MANAGER) ? staff.withRole(Caller.AGENT) : List.of();
    }

    public List<Phase> getPhases() {
        return List.of(Phase.values());
    }

    public List<String> getSeverities() {
        return List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");
    }

    /** The address of this page with another row in the quick look. */
    public String link(@Nullable String workItemId, @Nullable String behind) {
        List<String> parameters = new ArrayList<>();
        add(parameters, "view", view);
        add(parameters, "phase", phase);
        add(parameters, "severity", severity);
        add(parameters, "after", behind);
        add(parameters, "item", workItemId);
        return "worklist.xhtml?" + String.join("&", parameters);
    }

    /** This page again after something was done, with a row in the quick look. */
    String here(@Nullable String workItemId) {
        return "/worklist/" + link(workItemId, after) + "&faces-redirect=true";
    }

    private static void add(List<String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private WorkListView current() {
        return parsed(WorkListView.class, view).filter(views()::contains).orElse(views().get(0));
    }

    private Optional<WorkListPosition> position() {
        if (after == null || !after.contains("|")) {
            return Optional.empty();
        }
        int bar = after.indexOf('|');
        try {
            return Optional.of(PageEnd.of(Instant.parse(after.substring(0, bar)), after.substring(bar + 1)));
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> parsed(Class<E> type, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }

    public List<InboxRow> getRows() {
        return rows;
    }

    public List<InboxTab> getTabs() {
        return tabs;
    }

    public @Nullable String getNext() {
        return next;
    }

    public @Nullable String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = view;
    }

    public @Nullable String getPhase() {
        return phase;
    }

    public void setPhase(@Nullable String phase) {
        this.phase = phase;
    }

    public @Nullable String getSeverity() {
        return severity;
    }

    public void setSeverity(@Nullable String severity) {
        this.severity = severity;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item;
    }

    public @Nullable Long getAssignee() {
        return assignee;
    }

    public void setAssignee(@Nullable Long assignee) {
        this.assignee = assignee;
    }
}
