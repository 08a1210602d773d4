package org.redress.web.closure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.closure.boundary.SilenceService;
import org.redress.closure.boundary.SilenceView;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;

/** The silence of the customer of the case that is shown, and that she answers after all. Source. */
@Named
@RequestScoped
public class CustomersSilence {
    @Inject
    CaseView caseView;

    @Inject
    ClosureQueries queries;

    @Inject
    SilenceService silences;

    @Inject
    Retrying retrying;

    /** The silence that stands: the case would be closed without her agreement. */
    public @Nullable SilenceView getStanding() {
        return queries.silencesOf(caseView.getCaseId()).stream()
                .filter(SilenceView::standing)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What a supervisor wants tried, when she sent the case back to be asked again; empty otherwise. */
    public String getWanted() {
        return queries.silencesOf(caseView.getCaseId()).stream()
                .reduce((earlier, later) -> later)
                .map(SilenceView::reviewNote)
                .orElse("");
    }

    /** She has answered after all. */
    public String customerIsBack() {
        retrying.run(() -> silences.customerIsBack(caseView.getCaseId()));
        return caseView.done("closure.back.done.text");
    }
}
