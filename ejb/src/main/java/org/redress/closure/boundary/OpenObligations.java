package org.redress.closure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.RequestView;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitView;

/** What keeps a case open, whoever says that it is done. Not a door: every door that closes a case, or lets it go on in another, asks it. */
@ApplicationScoped
public class OpenObligations {
    @Inject
    PromiseQueries promises;

    @Inject
    EscalationQueries escalations;

    @Inject
    ParticipantQueries participants;

    @Inject
    VisitQueries visits;

    /**
     * Returns when nothing is owed any more. Source.
     *
     * @throws PromiseStillOpen while something promised is neither kept, broken nor withdrawn
     * @throws ParticipantStillAsked while a supplier or a department has neither answered nor been told that it is not needed
     * @throws VisitStillOpen while somebody still goes to the customer, or another time has to be agreed with her
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     */
    void requireNone(long caseId) {
        requireNobodyBusy(caseId);
        int open = promises.openOf(caseId).size();
        if (open > 0) {
            throw new PromiseStillOpen(open);
        }
    }

    /**
     * Returns when nobody is on the way, asked or called for the case any more, whatever is promised.
     *
     * @throws ParticipantStillAsked while a supplier or a department has neither answered nor been told that it is not needed
     * @throws VisitStillOpen while somebody still goes to the customer, or another time has to be agreed with her
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     */
    public void requireNobodyBusy(long caseId) {
        if (escalations.openOf(caseId).isPresent()) {
            throw new EscalationStillOpen();
        }
        List<RequestView> asked = participants.openOf(caseId);
        if (!asked.isEmpty()) {
            throw new ParticipantStillAsked(asked.get(0).name());
        }
        if (visits.ofCase(caseId).stream().anyMatch(VisitView::isOpen)) {
            throw new VisitStillOpen();
        }
    }
}
