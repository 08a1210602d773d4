package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.redress.casehistory.boundary.CaseHold;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;

/** How the doors of this feature get at a case: only what the acting party may see. */
@ApplicationScoped
class OpenCases {
    @Inject
    ComplaintRepository complaints;

    @Inject
    CaseAccess access;

    @Inject
    CaseHold hold;

    /**
     * The case, open or ended.
     *
     * @throws CaseNotFound when there is none or the acting party may not see it
     */
    Complaint visible(long caseId) {
        access.requireVisible(caseId);
        return complaints.byId(caseId).orElseThrow(CaseNotFound::new);
    }

    /**
     * The case, to change it: nobody else does so until this transaction ends, and what somebody did before is seen.
     *
     * @throws CaseNotFound when there is none or the acting party may not see it
     * @throws CaseEnded when it is closed, withdrawn or merged
     */
    Complaint open(long caseId) {
        access.requireVisible(caseId);
        hold.take(caseId);
        Complaint complaint = visible(caseId);
        complaint.requireOpen();
        return complaint;
    }
}
