package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.servicelevel.domain.correction.ClockCorrectionRepository;

/** What moved the clocks of a case, and what of it was corrected. */
@Stateless
public class ClockCorrectionQueries {
    @Inject
    ClockCorrectionRepository corrections;

    @Inject
    CaseClocks clocks;

    @Inject
    CaseAccess access;

    /**
     * The corrections there were, the latest first.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ClockCorrectionView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return corrections.ofCase(caseId).stream().map(ClockCorrectionView::of).toList();
    }

    /**
     * What moved one of the clocks of a case and can be corrected, in the order in which it happened.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({SUPERVISOR, MANAGER})
    public List<ClockMoment> movedBy(long caseId) {
        access.requireVisible(caseId);
        return clocks.movedBy(caseId);
    }
}
