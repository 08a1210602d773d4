package org.redress.servicelevel.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.domain.Caller;

/** The clocks of a case, for people. Source. */
@Stateless
public class CaseClockQueries {
    @Inject
    CaseClocks clocks;

    @Inject
    CaseAccess access;

    /**
     * The clocks that run or ran on a case, that of its agreement first, each with the segments that lead to its deadline.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({Caller.AGENT, Caller.SUPERVISOR, Caller.PROCESS_OWNER, Caller.MANAGER, Caller.ADMINISTRATOR})
    public List<CaseClockView> ofCase(long caseId) {
        access.requireVisible(caseId);
        return clocks.ofCase(caseId);
    }
}
