package org.redress.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.notification.boundary.MessageView;
import org.redress.notification.boundary.OutboxQueries;
import org.redress.notification.boundary.OutboxService;
import org.redress.notification.domain.MessageState;
import org.redress.shared.Retrying;
import org.redress.web.i18n.BusinessMessages;

/** The letters that were written, where each is, and what to do about those that did not leave by themselves. */
@Named
@ViewScoped
public class OutboxView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient OutboxQueries queries;

    @Inject
    transient OutboxService outbox;

    @Inject
    transient ComplaintQueries complaints;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    private @Nullable MessageState state;
    private @Nullable Long before;
    private transient @Nullable List<MessageView> rows;
    private transient Map<Long, ComplaintSummary> cases = Map.of();

    /** The letters of this page, newest first. */
    public List<MessageView> getRows() {
        if (rows == null) {
            rows = queries.page(Optional.ofNullable(state), Optional.ofNullable(before));
            cases = complaints.summaries(
                    rows.stream().map(MessageView::caseId).distinct().toList());
        }
        return rows;
    }

    public String referenceOf(MessageView row) {
        ComplaintSummary summary = cases.get(row.caseId());
        return summary == null ? "" : summary.reference();
    }

    /** When a letter left the house. */
    public @Nullable Instant leftAt(MessageView row) {
        return row.sentAt().orElse(null);
    }

    /** The last letter of this page when there may be older ones. */
    public @Nullable Long getNext() {
        List<MessageView> page = getRows();
        return page.size() < OutboxQueries.PAGE
                ? null
                : page.get(page.size() - 1).messageId();
    }

    public String sendAgain(long messageId) {
        retrying.run(() -> outbox.sendAgain(messageId));
        messages.done("notification.outbox.again.text");
        return here();
    }

    public String posted(long messageId) {
        retrying.run(() -> outbox.posted(messageId));
        messages.done("notification.outbox.posted.text");
        return here();
    }

    private String here() {
        return "/notification/outbox.xhtml?faces-redirect=true" + (state == null ? "" : "&state=" + state);
    }

    public List<MessageState> getStates() {
        return List.of(MessageState.values());
    }

    public @Nullable MessageState getState() {
        return state;
    }

    public void setState(@Nullable MessageState state) {
        this.state = state;
    }

    public @Nullable Long getBefore() {
        return before;
    }

    public void setBefore(@Nullable Long before) {
        this.before = before;
    }
}
