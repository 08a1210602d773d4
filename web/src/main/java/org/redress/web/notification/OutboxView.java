package org.redress.web.notification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.notification.boundary.GiveUpLetter;
import org.redress.notification.boundary.MessageView;
import org.redress.notification.boundary.OutboxQueries;
import org.redress.notification.boundary.OutboxService;
import org.redress.notification.boundary.SendLetterTo;
import org.redress.notification.domain.DeliveryProblem;
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
    transient CustomerQueries customers;

    @Inject
    transient Retrying retrying;

    @Inject
    transient BusinessMessages messages;

    private @Nullable MessageState state;
    private @Nullable Long before;
    private @Nullable Long mend;
    private String address = "";
    private String reason = "";
    private transient @Nullable MessageView chosen;
    private transient @Nullable List<MessageView> rows;

    /** By case; empty for one that the reader may not see. */
    private final HashMap<Long, String> references = new HashMap<>();

    /** The letters of this page, newest first. */
    public List<MessageView> getRows() {
        if (rows == null) {
            rows = queries.page(Optional.ofNullable(state), Optional.ofNullable(before));
            name(rows.stream().flatMap(row -> row.caseId().stream()).distinct().toList());
        }
        return rows;
    }

    private void name(List<Long> cases) {
        Map<Long, String> seen = complaints.references(cases);
        cases.forEach(each -> references.put(each, seen.getOrDefault(each, "")));
    }

    public String referenceOf(MessageView row) {
        Long caseId = caseOf(row);
        if (caseId == null) {
            return "";
        }
        if (!references.containsKey(caseId)) {
            name(List.of(caseId));
        }
        return references.getOrDefault(caseId, "");
    }

    /** The case a message is about; nothing when it is about no single one. */
    public @Nullable Long caseOf(MessageView row) {
        return row.caseId().orElse(null);
    }

    /** The key of what a message is called: which letter, or an event. */
    public String wordOf(MessageView row) {
        return row.letter().map(kind -> "words.LetterKind." + kind).orElse("words.RecipientKind.SUBSCRIPTION");
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

    /** Shows the letter that is to be mended. */
    public void choose() {
        if (mend != null) {
            chosen = queries.letter(mend);
            address = chosen.address();
        }
    }

    public String sendTo() {
        retrying.run(() -> outbox.sendTo(new SendLetterTo(mended(), address)));
        messages.done("notification.outbox.sentto.text");
        return here();
    }

    public String correctAddress() {
        retrying.run(() -> outbox.correctAddress(new SendLetterTo(mended(), address)));
        messages.done("notification.outbox.corrected.text");
        return here();
    }

    public String giveUp() {
        retrying.run(() -> outbox.giveUp(new GiveUpLetter(mended(), reason)));
        messages.done("notification.outbox.givenup.text");
        return here();
    }

    private long mended() {
        return Objects.requireNonNull(mend, "no letter was chosen");
    }

    /** Why a letter did not get out the last time. */
    public @Nullable DeliveryProblem problemOf(MessageView row) {
        return row.problem().orElse(null);
    }

    public @Nullable DeliveryProblem getProblem() {
        return chosen == null ? null : problemOf(chosen);
    }

    /** Where a customer's letter goes on paper. */
    public String getPostalAddress() {
        return chosen != null && chosen.isToPost() && chosen.isToCustomer()
                ? customers.details(chosen.recipientId()).particulars().address()
                : "";
    }

    /** Whether it goes to a person, so that another address can be given. */
    public boolean isLetter() {
        return chosen != null && !chosen.isEvent();
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

    public @Nullable MessageView getChosen() {
        return chosen;
    }

    public @Nullable Long getMend() {
        return mend;
    }

    public void setMend(@Nullable Long mend) {
        this.mend = mend;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
