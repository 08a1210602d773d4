package org.redress.closure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.escalation.boundary.EscalationQueries;

/** What keeps a case open, whoever says that it is done. Not a door: every door that closes a case asks it. */
@ApplicationScoped
class OpenObligations {
    @Inject
    PromiseQueries promises;

    @Inject
    EscalationQueries escalations;

    /**
     * Returns when nothing is owed any more. Source.
     *
     * @throws PromiseStillOpen while something promised is neither kept, broken nor withdrawn
     * @throws EscalationStillOpen while an escalation is neither settled nor withdrawn
     */
    void requireNone(long caseId) {
        if (escalations.openOf(caseId).isPresent()) {
            throw new EscalationStillOpen();
        }
        int open = promises.openOf(caseId).size();
        if (open > 0) {
            throw new PromiseStillOpen(open);
        }
    }
}
