package org.redress.web.escalation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.escalation.boundary.EscalationService;
import org.redress.escalation.boundary.EscalationView;
import org.redress.escalation.domain.TakenOn;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** The escalations of the case that is shown, and taking one back. Source. */
@Named
@RequestScoped
public class EscalationsOfCase {
    @Inject
    EscalationQueries queries;

    @Inject
    EscalationService escalations;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    Messages messages;

    @Inject
    Me me;

    private @Nullable List<EscalationView> all;
    private long shown;
    private String because = "";

    public List<EscalationView> getAll() {
        if (all == null) {
            all = me.isHandling() ? queries.ofCase(caseView.getCaseId()) : List.of();
        }
        return all;
    }

    /** The one that is not over. */
    public @Nullable EscalationView getOpen() {
        return getAll().stream().filter(EscalationView::isOpen).findFirst().orElse(null);
    }

    /** Whether the case can be escalated now. */
    public boolean isPossible() {
        return me.isHandling() && (SentForm.is("escalation") || isFree());
    }

    private boolean isFree() {
        return getOpen() == null && caseView.getDetails().summary().status() == ComplaintStatus.OPEN;
    }

    /** Who called for help: one of us by name, or the customer herself. */
    public String caller(EscalationView escalation) {
        return escalation
                .escalatedBy()
                .map(caseView::nameOf)
                .orElseGet(() -> messages.get("escalation.panel.customer"));
    }

    /** What whoever took it on said. */
    public @Nullable TakenOn takenOn(EscalationView escalation) {
        return escalation.takenOn().orElse(null);
    }

    /** What came of it. */
    public String outcome(EscalationView escalation) {
        return escalation.outcome().orElse("");
    }

    /** Whom it waits for, as the key of a word. */
    public String role(EscalationView escalation) {
        return escalation.role().orElse("");
    }

    public String withdraw() {
        retrying.run(() -> escalations.withdraw(shown, because));
        return caseView.done("escalation.withdraw.done.text");
    }

    /** Whether there is one to take back, or was when the page was drawn. */
    public boolean isWithdrawable() {
        return getOpen() != null || SentForm.is("escalationBack");
    }

    /** The one that the page showed: meanwhile it may be over, and another one open. */
    public long getShown() {
        EscalationView open = getOpen();
        return shown == 0 && open != null ? open.escalationId() : shown;
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
