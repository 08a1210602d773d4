package org.redress.web.complaint;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.AttachmentView;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.related.boundary.RelatedCaseQueries;
import org.redress.shared.Retrying;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;
import org.redress.web.worklist.TaskTitles;
import org.redress.worklist.boundary.WorkItem;

/** What stands beside a case: what happens next and who does it by when, promises, people, stakeholders, files. */
@Named
@RequestScoped
public class CaseContext {
    @Inject
    PromiseQueries promiseQueries;

    @Inject
    CommitmentQueries commitments;

    @Inject
    StakeholderQueries stakeholderQueries;

    @Inject
    AttachmentService attachmentService;

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintQueries complaintQueries;

    @Inject
    RelatedCaseQueries related;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    Messages messages;

    @Inject
    PromiseWords promiseWords;

    @Inject
    TaskTitles titles;

    @Inject
    Me me;

    private @Nullable List<PromiseView> promises;
    private @Nullable List<StakeholderView> stakeholders;
    private @Nullable Part file;
    private String reason = "";

    /** What happens next, the soonest first: open tasks and open promises. */
    public List<Next> getNext() {
        Stream<Next> tasks = caseView.getOpenItems().stream().map(this::task);
        Stream<Next> kept = getPromises().stream().filter(PromiseView::isOpen).map(this::promise);
        return Stream.concat(tasks, kept).sorted(Comparator.comparing(Next::at)).toList();
    }

    public List<PromiseView> getPromises() {
        if (promises == null) {
            promises = me.isHandling() ? promiseQueries.ofCase(caseView.getCaseId()) : List.of();
        }
        return promises;
    }

    /** After how long without a word from us the customer hears, while the case is open. Source: R-088. */
    public String getNews() {
        return me.isHandling() && caseView.getDetails().summary().status() == ComplaintStatus.OPEN
                ? messages.text("case.promises.news", commitments.newsEveryDays(caseView.getCaseId()))
                : "";
    }

    public List<StakeholderView> getStakeholders() {
        if (stakeholders == null) {
            stakeholders = me.isHandling() ? stakeholderQueries.ofCase(caseView.getCaseId()) : List.of();
        }
        return stakeholders;
    }

    public List<FileLine> getAttachments() {
        if (!me.isHandling()) {
            return List.of();
        }
        Stream<Long> takenIn = related.takenIn(caseView.getCaseId()).stream();
        return Stream.concat(Stream.of(caseView.getCaseId()), takenIn)
                .flatMap(caseId -> attachmentService.list(caseId).stream())
                .map(this::line)
                .toList();
    }

    /** Whoever deals with the case, by name. */
    public String getActualOwner() {
        return caseView.nameOf(caseView.getDetails().summary().owners().actual().orElse(null));
    }

    /** Whom the customer sees as responsible, by name. */
    public String getPerceivedOwner() {
        return caseView.nameOf(
                caseView.getDetails().summary().owners().perceived().orElse(null));
    }

    /** The persons the customer had to talk to, by name, in order. Source: R-069, W-16. */
    public String getSpokenWith() {
        return me.isHandling()
                ? complaintQueries.spokenWith(caseView.getCaseId()).staffIds().stream()
                        .map(caseView::nameOf)
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** How many that are. */
    public int getPersonsSpokenWith() {
        return me.isHandling()
                ? complaintQueries.spokenWith(caseView.getCaseId()).staffIds().size()
                : 0;
    }

    /** Keeps the chosen file with the case. */
    public String attach() throws IOException {
        if (file != null) {
            attachmentService.add(
                    caseView.getCaseId(),
                    file.getSubmittedFileName(),
                    file.getInputStream().readAllBytes());
        }
        return caseView.done("case.attachments.added");
    }

    /** Whether the customer can still say that she does not pursue it. */
    public boolean isWithdrawable() {
        return me.isHandling() && (SentForm.is("withdrawal") || isWorkedOn());
    }

    private boolean isWorkedOn() {
        return caseView.getDetails().summary().status() == ComplaintStatus.OPEN
                && !caseView.getOpenItems().isEmpty();
    }

    /** Ends the case because the customer does not pursue it. */
    public String withdraw() {
        retrying.run(() -> complaints.withdraw(caseView.getCaseId(), reason));
        return caseView.done("case.withdraw.done");
    }

    private FileLine line(AttachmentView view) {
        long kilobytes = (view.sizeBytes() + 1023) / 1024;
        return new FileLine(
                view.attachmentId(),
                view.fileName(),
                messages.text("case.attachments.size", kilobytes),
                view.isPicture(),
                view.isText(),
                view.isPaged(),
                view.sizeBytes() > CasePagesResource.TEXT_SHOWN_BYTES);
    }

    private Next task(WorkItem item) {
        String who = item.assignee().map(caseView::nameOf).orElse(messages.get("case.next.somebody"));
        return new Next(item.dueAt(), who, titles.of(item), messages.get("case.next.task.otherwise"));
    }

    private Next promise(PromiseView promise) {
        return new Next(
                promise.dueAt(),
                caseView.nameOf(promise.promisedBy()),
                what(promise),
                messages.get("case.next.promise.otherwise"));
    }

    private String what(PromiseView promise) {
        if (!promise.kind().isContact()) {
            return promiseWords.of(promise.kind(), promise.what());
        }
        return promise.what().isBlank()
                ? messages.get("case.next.contact.open")
                : messages.text("case.next.contact", promise.what());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /**
     * One thing that happens next.
     *
     * @param otherwise what happens if not
     */
    public record Next(Instant at, String who, String what, String otherwise) {}

    /**
     * A file of the case.
     *
     * @param size its size in words
     * @param picture whether it is shown as a picture
     * @param text whether it is shown as text
     * @param paged whether it has pages that a browser shows in a tab of its own
     * @param longer whether only its beginning is shown as text
     */
    public record FileLine(
            long attachmentId,
            String fileName,
            String size,
            boolean picture,
            boolean text,
            boolean paged,
            boolean longer) {}
}
