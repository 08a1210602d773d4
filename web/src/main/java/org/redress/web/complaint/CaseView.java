package org.redress.web.complaint;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;
import org.redress.contact.domain.Medium;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.shared.Retrying;
import org.redress.web.draft.DraftBesideTask;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;
import org.redress.web.worklist.TaskTitles;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;
import org.redress.worklist.domain.Phase;

/**
 * The case page: the task's form at the left, the customer's words and what happened in the middle, what is next and who
 * is concerned at the right. Every form of a task asks it for the case and the work item. Source: R-041.
 */
@Named
@ViewScoped
public class CaseView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NO_FORM = "/WEB-INF/complaint/no-form.xhtml";

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient WorkListQueries workList;

    @Inject
    transient WorkListService work;

    @Inject
    transient StaffDirectory staff;

    @Inject
    transient FormCatalogue forms;

    @Inject
    transient Messages messages;

    @Inject
    transient Retrying retrying;

    @Inject
    transient Me me;

    @Inject
    transient TaskTitles titles;

    @Inject
    transient DraftBesideTask beside;

    @Inject
    transient Clock clock;

    private long caseId;
    private @Nullable String item;
    private boolean held;
    private long from;
    private @Nullable String drawnForm;
    private String drawnTitle = "";
    private @Nullable Instant drawnAt;
    private transient @Nullable CaseDetails details;
    private transient @Nullable List<WorkItem> openItems;

    /** Reads the case that the address asks for, or goes to the one in which that goes on. */
    public @Nullable String load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            return null;
        }
        if (getDetails().summary().status() == ComplaintStatus.MERGED) {
            return "/complaint/case.xhtml?id=" + complaints.survivorOf(caseId) + "&from=" + caseId
                    + "&faces-redirect=true";
        }
        item = current().map(WorkItem::workItemId).orElse(null);
        held = isMine();
        drawnAt = clock.instant();
        drawnForm = held ? current().map(WorkItem::formKey).orElse(null) : null;
        drawnTitle = getTaskTitle();
        return null;
    }

    /** Remembers that another page shows the case, as it is now, so that {@link Meanwhile} can say who was faster. */
    public void showElsewhere(long shown) {
        caseId = shown;
        drawnAt = clock.instant();
    }

    /** The case as it is now. */
    public CaseDetails getDetails() {
        if (details == null) {
            details = complaints.details(caseId);
        }
        return details;
    }

    /** What it is about, once somebody has assessed it. */
    public @Nullable Nature getNature() {
        return getDetails().summary().nature().orElse(null);
    }

    public @Nullable Severity getSeverity() {
        return getDetails().summary().severity().orElse(null);
    }

    public @Nullable Priority getPriority() {
        return getDetails().summary().priority().orElse(null);
    }

    /** What was agreed with the customer when it was received; nothing when it was not spoken of. Source: R-006. */
    public @Nullable Priority getAgreedPriority() {
        return getDetails().agreedPriority().orElse(null);
    }

    /** What it came as, where that is not what usually comes by its channel. Source: R-002. */
    public @Nullable Medium getCameAs() {
        Medium medium = getDetails().medium();
        return medium == getDetails().summary().channel().usualMedium() ? null : medium;
    }

    /** When the customer said that we understood her. */
    public @Nullable Instant getAgreedAt() {
        return getDetails().restatement().agreedAt().orElse(null);
    }

    /** Its open tasks, the most urgent first. */
    public List<WorkItem> getOpenItems() {
        if (openItems == null) {
            openItems = workList.ofCase(caseId);
        }
        return openItems;
    }

    /** The task the left pane shows: the one asked for, else mine, else the most urgent. */
    public @Nullable WorkItem getTask() {
        return current().orElse(null);
    }

    /** What is to be done, in the language of the page. */
    public String getTaskTitle() {
        return isOvertaken() ? drawnTitle : title();
    }

    private String title() {
        return current().map(titles::of).orElseGet(() -> messages.get("case.page.notask.title"));
    }

    /** The phase the case is in; nothing once it has ended. */
    public @Nullable Phase getPhase() {
        return getOpenItems().stream().findFirst().map(WorkItem::phase).orElse(null);
    }

    /** Which of the twelve steps the task is; 0 for one that runs beside them. */
    public int getStep() {
        return current().filter(task -> !task.isBeside()).map(WorkItem::step).orElse(0);
    }

    /** Whether the acting person holds the task, so that its form is shown. */
    public boolean isMine() {
        return current().filter(task -> task.isWith(me.getStaffId())).isPresent();
    }

    /** Whether nobody holds the task. */
    public boolean isFree() {
        return current().filter(task -> task.assignee().isEmpty()).isPresent();
    }

    /** Whether nobody holds the task and the acting person may take it. */
    public boolean isOpenToMe() {
        return isFree() && current().filter(this::isForMe).isPresent();
    }

    private boolean isForMe(WorkItem task) {
        return task.isFor(me.getActor(), task.isApproval() ? workList.lentToMe() : List.of());
    }

    /** Whom the task waits for, as the key of a word. */
    public String getCandidate() {
        return current().map(WorkItem::candidate).orElse("");
    }

    /** The name of whoever holds the task. */
    public String getHolder() {
        return current().flatMap(WorkItem::assignee).map(this::nameOf).orElse("");
    }

    public String nameOf(@Nullable Long staffId) {
        return staffId == null ? "" : staff.names(List.of(staffId)).getOrDefault(staffId, "");
    }

    /** When the page was drawn: what she types goes by what stood there then. */
    public Instant getDrawnAt() {
        return Objects.requireNonNull(drawnAt, "a page that was drawn");
    }

    /** Whether the form that is shown is of a task that somebody took or finished in the meantime. */
    public boolean isOvertaken() {
        return drawnForm != null && held && !isStillMine();
    }

    private boolean isStillMine() {
        return getOpenItems().stream().anyMatch(task -> task.workItemId().equals(item) && task.isWith(me.getStaffId()));
    }

    /** The fragment of the left pane; what was typed into a form is sent to that form, whatever has become of its task. */
    public String getFormPage() {
        if (isOvertaken()) {
            return forms.fragment(Objects.requireNonNull(drawnForm)).orElse(NO_FORM);
        }
        return current()
                .filter(task -> task.isWith(me.getStaffId()))
                .flatMap(task -> forms.fragment(task.formKey()))
                .orElse(NO_FORM);
    }

    /** Takes the task. */
    public String claim() {
        retrying.run(() -> work.claim(getWorkItemId()));
        return here(getWorkItemId());
    }

    /** Gives the task back to its queue. */
    public String release() {
        String released = getWorkItemId();
        retrying.run(() -> work.release(released));
        tell(messages.text("worklist.bulk.released", 1));
        return here(released);
    }

    /** Where a form goes when its step is done: to the case, where the next task shows. */
    public String done() {
        beside.sent();
        boolean stepIsDone = held
                && workList.ofCase(caseId).stream()
                        .noneMatch(task -> task.workItemId().equals(item));
        if (stepIsDone) {
            retrying.run(() -> work.goOn(caseId));
        }
        return here(null);
    }

    /** The same, with a sentence about what was done. */
    public String done(String messageKey) {
        tell(messages.get(messageKey));
        return done();
    }

    private static void tell(String sentence) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(sentence));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }

    private String here(@Nullable String workItemId) {
        String address = "/complaint/case.xhtml?id=" + caseId;
        return address + (workItemId == null ? "" : "&item=" + workItemId) + "&faces-redirect=true";
    }

    private Optional<WorkItem> current() {
        List<WorkItem> items = getOpenItems();
        return items.stream()
                .filter(task -> task.workItemId().equals(item))
                .findFirst()
                .or(() -> items.stream()
                        .filter(task -> task.isWith(me.getStaffId()))
                        .findFirst())
                .or(() -> items.stream()
                        .filter(task -> task.assignee().isEmpty() && isForMe(task))
                        .findFirst())
                .or(() -> items.stream().findFirst());
    }

    public long getCaseId() {
        return caseId;
    }

    public void setCaseId(long caseId) {
        this.caseId = caseId;
    }

    /** The opaque id of the task whose form is shown. */
    public String getWorkItemId() {
        return item == null ? "" : item;
    }

    /** The merged case whose address led here; 0 when none did. */
    public long getFrom() {
        return from;
    }

    public void setFrom(long value) {
        from = value;
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item;
    }
}
