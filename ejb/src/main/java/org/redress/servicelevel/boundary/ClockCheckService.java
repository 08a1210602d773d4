package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;

/** Sets right what the engine waits for. Source. */
@Stateless
public class ClockCheckService {
    @Inject
    ClockKeeper keeper;

    @Inject
    CaseAccess access;

    /**
     * Lets the engine wait for what the clocks of a case show, whatever it waited for; the audit keeps that somebody did.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({ADMINISTRATOR, SYSTEM})
    public void mend(long caseId) {
        access.requireVisible(caseId);
        keeper.mend(caseId);
    }
}
