package org.redress.web.solution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.AlternativeService;
import org.redress.solution.boundary.AlternativeView;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.web.complaint.CaseView;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** Plan B of the case that is shown: what stands ready, and one more. Source: R-079. */
@Named
@RequestScoped
public class AlternativesOfCase {
    @Inject
    CaseView caseView;

    @Inject
    AlternativeService alternatives;

    @Inject
    SolutionQueries queries;

    @Inject
    Retrying retrying;

    @Inject
    Me me;

    private final RemediationEntry entry = new RemediationEntry();
    private List<AlternativeView> ready = List.of();

    @PostConstruct
    void read() {
        ready = isPossible() ? queries.alternativesOf(caseView.getCaseId()) : List.of();
    }

    /** Whether the acting person works on it and it is a complaint that is open. */
    public boolean isPossible() {
        return me.isHandling() && (SentForm.is("alternative") || isOpenComplaint());
    }

    private boolean isOpenComplaint() {
        return caseView.getDetails().summary().status() == ComplaintStatus.OPEN
                && caseView.getDetails().summary().kind() == ContactKind.COMPLAINT;
    }

    /** What stands ready, the next one first. */
    public List<AlternativeView> getReady() {
        return ready;
    }

    /** What is taken when the present solution fails. */
    public @Nullable AlternativeView getNext() {
        return ready.isEmpty() ? null : ready.get(0);
    }

    public String keepReady() {
        retrying.run(() -> alternatives.keepReady(caseView.getCaseId(), entry.command()));
        return caseView.done("solution.alternative.kept.text");
    }

    public String drop(long alternativeId) {
        retrying.run(() -> alternatives.drop(alternativeId));
        return caseView.done("solution.alternative.dropped.text");
    }

    public List<Remedy> getRemedies() {
        return List.of(Remedy.values());
    }

    public RemediationEntry getEntry() {
        return entry;
    }
}
