package org.redress.recovery.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.recovery.domain.FollowUpRepository;

/** Whether what was solved stays solved. */
@Stateless
public class FollowUpQueries {
    @Inject
    FollowUpRepository followUps;

    @Inject
    CaseAccess access;

    /** The follow-ups of a case, the oldest first. Source: R-092. */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<FollowUpView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return followUps.ofCase(caseId).stream().map(FollowUpView::of).toList();
    }
}
