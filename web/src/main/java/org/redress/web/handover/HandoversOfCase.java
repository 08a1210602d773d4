package org.redress.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.handover.boundary.HandoverCard;
import org.redress.handover.boundary.HandoverCard.Fact;
import org.redress.handover.boundary.HandoverCard.Told;
import org.redress.handover.boundary.HandoverQueries;
import org.redress.handover.boundary.HandoverService;
import org.redress.handover.boundary.HandoverView;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** The hand-overs of the case that is shown, its card, and taking one back. Source. */
@Named
@RequestScoped
public class HandoversOfCase {
    @Inject
    HandoverQueries queries;

    @Inject
    HandoverService handovers;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    Messages messages;

    @Inject
    Me me;

    private @Nullable List<HandoverView> all;
    private @Nullable HandoverCard card;
    private long shown;
    private String because = "";

    public List<HandoverView> getAll() {
        if (all == null) {
            all = me.isHandling() ? queries.ofCase(caseView.getCaseId()) : List.of();
        }
        return all;
    }

    /** The one that nobody has decided yet. */
    public @Nullable HandoverView getOpen() {
        return getAll().stream().filter(HandoverView::isOpen).findFirst().orElse(null);
    }

    /** Whether the case can be given to somebody else now. */
    public boolean isPossible() {
        return me.isHandling() && (SentForm.is("handover") || isFree());
    }

    private boolean isFree() {
        return getOpen() == null && caseView.getDetails().summary().status() == ComplaintStatus.OPEN;
    }

    /** Everything that is known; read only where it is shown. */
    public HandoverCard getCard() {
        if (card == null) {
            card = queries.card(caseView.getCaseId());
        }
        return card;
    }

    /** Who wrote it down; nobody where the customer said it. */
    public String writer(Fact fact) {
        return caseView.nameOf(fact.by().orElse(null));
    }

    /** Who told her, in words. */
    public String teller(Told told) {
        return told.by().map(caseView::nameOf).orElse(messages.get("timeline.actor.system"));
    }

    /** The persons she had to talk to, by name, in order. */
    public String getSpokenWith() {
        return getCard().spokenWith().stream().map(caseView::nameOf).collect(Collectors.joining(", "));
    }

    public @Nullable Instant backAt(HandoverView handover) {
        return handover.backAt().orElse(null);
    }

    /** Why it was given back or taken back. */
    public String endedBecause(HandoverView handover) {
        return handover.endedBecause().orElse("");
    }

    public String withdraw() {
        retrying.run(() -> handovers.withdraw(shown, because));
        return caseView.done("handover.withdraw.done.text");
    }

    /** Whether there is one to take back, or was when the page was drawn. */
    public boolean isWithdrawable() {
        return getOpen() != null || SentForm.is("handoverBack");
    }

    /** The one that the page showed: meanwhile it may be over, and another one open. */
    public long getShown() {
        HandoverView open = getOpen();
        return shown == 0 && open != null ? open.handoverId() : shown;
    }

    public void setShown(long value) {
        shown = value;
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String value) {
        because = value;
    }
}
