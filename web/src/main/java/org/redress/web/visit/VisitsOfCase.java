package org.redress.web.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.shared.Retrying;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitService;
import org.redress.visit.boundary.VisitView;
import org.redress.visit.domain.VisitState;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** The visits of the case that is shown, who can go, and cancelling one. Source: R-012. */
@Named
@RequestScoped
public class VisitsOfCase {
    @Inject
    VisitQueries queries;

    @Inject
    VisitService visits;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    Me me;

    private @Nullable List<VisitView> all;
    private @Nullable List<StaffPerson> visitors;
    private long shown;
    private String because = "";

    public List<VisitView> getAll() {
        if (all == null) {
            all = me.isHandling() ? queries.ofCase(caseView.getCaseId()) : List.of();
        }
        return all;
    }

    /** The one that is not over. */
    public @Nullable VisitView getOpen() {
        return getAll().stream().filter(VisitView::isOpen).findFirst().orElse(null);
    }

    /** Whether a visit can be arranged now. */
    public boolean isPossible() {
        return me.isHandling() && (SentForm.is("visit") || isFree());
    }

    private boolean isFree() {
        return getOpen() == null && caseView.getDetails().summary().status() == ComplaintStatus.OPEN;
    }

    /** Whether somebody is on the way, or will be, so that it can be moved. */
    public boolean isArranged() {
        VisitView open = getOpen();
        return SentForm.is("visitMove") || open != null && open.state() == VisitState.ARRANGED;
    }

    /** Who can go. */
    public List<StaffPerson> getVisitors() {
        if (visitors == null) {
            visitors = queries.visitorsFor(caseView.getCaseId());
        }
        return visitors;
    }

    /** What came of it, or why nobody goes. */
    public String outcome(VisitView visit) {
        return visit.outcome().orElse("");
    }

    public String agreed(VisitView visit) {
        return visit.agreed().orElse("");
    }

    public @Nullable Instant arrivedAt(VisitView visit) {
        return visit.arrivedAt().orElse(null);
    }

    public String cancel() {
        retrying.run(() -> visits.cancel(shown, because));
        return caseView.done("visit.cancel.done.text");
    }

    /** Whether there is one to cancel, or was when the page was drawn. */
    public boolean isCancellable() {
        return getOpen() != null || SentForm.is("visitCancel");
    }

    /** The one that the page showed: meanwhile it may be over, and another one open. */
    public long getShown() {
        VisitView open = getOpen();
        return shown == 0 && open != null ? open.visitId() : shown;
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
