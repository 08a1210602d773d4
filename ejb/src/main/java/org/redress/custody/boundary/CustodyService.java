package org.redress.custody.boundary;

import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.redress.identity.boundary.Allows;

/** Sees to it that cases are in the hands of somebody who is here. */
@Stateless
public class CustodyService {
    @Inject
    CaseFlow flow;

    /**
     * Whatever of a case is with somebody who is away goes to whoever stands in for her, else back to the queue; whoever stands
     * in deals with the case, too. What is with somebody who is here stays there, so that a second time changes nothing.
     * Source.
     */
    @Allows(SYSTEM)
    public void passOn(long caseId) {
        flow.passOn(caseId);
    }
}
