package org.redress.web.worklist;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.search.boundary.ChangeQueries;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;
import org.redress.web.shell.Me;
import org.redress.worklist.boundary.SavedViewDetails;
import org.redress.worklist.boundary.WorkListPage;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListQuestion;
import org.redress.worklist.boundary.WorkListService;
import org.redress.worklist.domain.ListColumn;
import org.redress.worklist.domain.ViewKey;

/** The inbox: views by role, a quick look beside the list, claim, give back, assign. Source. */
@Named
@ViewScoped
public class WorklistView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Time and task. */
    private static final int ALWAYS = 2;

    @Inject
    transient WorkListQueries queries;

    @Inject
    transient WorkListService service;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient InboxRows inboxRows;

    @Inject
    transient InboxViews views;

    @Inject
    transient LastDone lastDone;

    @Inject
    transient ChangeQueries changes;

    @Inject
    transient BusinessMessages messages;

    @Inject
    transient Me me;

    @Inject
    transient Retrying retrying;

    private InboxAddress address = new InboxAddress(null, null, null, null, null, null, null, null);
    private @Nullable String saved;
    private @Nullable SavedViewDetails savedView;
    private @Nullable String after;
    private @Nullable String item;
    private @Nullable String next;
    private @Nullable Long assignee;
    private List<InboxRow> rows = List.of();
    private List<InboxTab> tabs = List.of();
    private @Nullable DoneTogether justDone;
    private Set<ListColumn> hidden = Set.of();
    private long pulse;
    private transient @Nullable CaseDetails peek;

    /** Reads the page that the address asks for. */
    public void load() {
        justDone = lastDone.said().orElse(null);
        pulse = changes.reached();
        List<SavedViewDetails> kept = views.kept();
        Optional<SavedViewDetails> asked = InboxViews.find(kept, saved);
        savedView = asked.orElse(null);
        address = address.or(asked);
        hidden = views.hidden(address, asked, viewKey());
        WorkListPage page = queries.page(question(), PageEnd.parse(after));
        rows = inboxRows.of(page.items());
        next = page.next().map(PageEnd::text).orElse(null);
        tabs = views.tabs(kept, question().view(), asked.map(SavedViewDetails::viewId));
    }

    /** What is shown. */
    WorkListQuestion question() {
        return views.question(address, Optional.ofNullable(savedView));
    }

    /** Which view is shown. */
    private ViewKey viewKey() {
        return savedView == null ? ViewKey.of(question().view()) : ViewKey.kept(savedView.viewId());
    }

    /** The columns that are left out. */
    Set<ListColumn> hidden() {
        return hidden;
    }

    /** Shows the columns that are ticked, in this view and from now on. */
    public String chooseColumns() {
        Set<String> ticked = Set.of(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("column", new String[0]));
        Set<ListColumn> without = Arrays.stream(ListColumn.values())
                .filter(column -> !ticked.contains(column.name()))
                .collect(Collectors.toSet());
        ViewKey view = viewKey();
        retrying.run(() -> views.choose(view, without));
        address = address.with("hide", null);
        return here(null);
    }

    /** Shows another row in the quick look. */
    public void look() {
        peek = null;
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
            String reference = row(workItemId).map(InboxRow::reference).orElse("");
            if (retrying.call(() -> service.assign(workItemId, staffId))) {
                messages.warnAfterwards("worklist.assign.third.text", reference);
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

    /** The case of the quick look, read once for as long as it is the one. */
    public @Nullable CaseDetails getPeek() {
        InboxRow selected = getSelected();
        if (selected == null) {
            return null;
        }
        if (peek == null || peek.summary().caseId() != selected.caseId()) {
            peek = complaints.details(selected.caseId());
        }
        return peek;
    }

    /** The address of this page with another row in the quick look. */
    public String link(@Nullable String workItemId, @Nullable String behind) {
        return address.link(saved, behind, workItemId);
    }

    /** This page again after something was done, with a row in the quick look. */
    String here(@Nullable String workItemId) {
        return "/worklist/" + link(workItemId, after) + "&faces-redirect=true";
    }

    /** What she did to several tasks a moment ago. */
    public @Nullable DoneTogether getJustDone() {
        return justDone;
    }

    /** Whether a column stands in the table. */
    public boolean shows(ListColumn column) {
        return !hidden.contains(column);
    }

    /** How many columns the table has. */
    public int getWidth() {
        return ALWAYS + (me.isHandling() ? 1 : 0) + ListColumn.values().length - hidden.size();
    }

    /** Whether only a part of the view is shown. */
    public boolean isNarrowed() {
        return savedView == null && !address.narrowing().isNone();
    }

    /** The view that was kept and is shown. */
    public @Nullable SavedViewDetails getSavedView() {
        return savedView;
    }

    /** How far changes had got before the page was read; what comes later is announced. */
    public long getPulse() {
        return pulse;
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

    /** The name of the view that is shown. */
    public String getView() {
        return question().view().name();
    }

    public void setView(@Nullable String view) {
        address = address.with("view", view);
    }

    public @Nullable String getPhase() {
        return address.phase();
    }

    public void setPhase(@Nullable String phase) {
        address = address.with("phase", phase);
    }

    public @Nullable String getSeverity() {
        return address.severity();
    }

    public void setSeverity(@Nullable String severity) {
        address = address.with("severity", severity);
    }

    public @Nullable String getTeam() {
        return address.team();
    }

    public void setTeam(@Nullable String team) {
        address = address.with("team", team);
    }

    public @Nullable String getHolder() {
        return address.holder();
    }

    public void setHolder(@Nullable String holder) {
        address = address.with("holder", holder);
    }

    public @Nullable String getMedium() {
        return address.medium();
    }

    public void setMedium(@Nullable String medium) {
        address = address.with("medium", medium);
    }

    public @Nullable String getGrade() {
        return address.grade();
    }

    public void setGrade(@Nullable String grade) {
        address = address.with("grade", grade);
    }

    public @Nullable String getHide() {
        return address.hide();
    }

    public void setHide(@Nullable String hide) {
        address = address.with("hide", hide);
    }

    public @Nullable String getSaved() {
        return saved;
    }

    public void setSaved(@Nullable String saved) {
        this.saved = saved;
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
