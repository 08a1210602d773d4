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
        return me.isHandling()
                && getOpen() == null
                && caseView.getDetails().summary().status() == ComplaintStatus.OPEN;
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
        HandoverView open = getOpen();
        if (open != null) {
            retrying.run(() -> handovers.withdraw(open.handoverId(), because));
        }
        return caseView.done("handover.withdraw.done.text");
    }

    public String getBecause() {
        return because;
    }

    public void setBecause(String value) {
        because = value;
    }
}
