package org.redress.custody.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.commitment.boundary.PromiseCare;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.custody.domain.OrphanReason;
import org.redress.identity.boundary.Allows;

/** Sees to it that cases are in the hands of somebody who is here. */
@Stateless
public class CustodyService {
    @Inject
    CaseFlow flow;

    @Inject
    OrphanCheck check;

    @Inject
    PromiseCare promises;

    @Inject
    CaseSteering cases;

    /**
     * Whatever of a case is with somebody who is away or has left goes to whoever stands in for her, else back to the queue;
     * whoever stands in deals with the case, too. What is with somebody who is here stays there, so that a second time changes
     * nothing. Source.
     */
    @Allows(SYSTEM)
    public void passOn(long caseId) {
        flow.passOn(caseId);
    }

    /**
     * Mends what a case lacks: what is with nobody who is here goes to whoever stands in or back to the queue, somebody deals
     * with it, and a process or the timer of a promise that has died is started again. What only people can mend is left. A case that lacks nothing
     * stays as it is.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person may not see it
     * @throws org.redress.complaint.domain.CaseEnded when it is closed or withdrawn
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR})
    public void mend(long caseId) {
        cases.requireOpen(caseId);
        Optional<Orphan> lacking = check.one(caseId);
        if (has(lacking, OrphanReason.NO_PROCESS)) {
            cases.restart(caseId);
        }
        if (has(lacking, OrphanReason.PROMISE_WITHOUT_TIMER)) {
            promises.startMissingTimers(caseId);
        }
        if (has(lacking, OrphanReason.NOBODY_HERE) || has(lacking, OrphanReason.TASK_WITH_NOBODY_HERE)) {
            flow.passOn(caseId);
        }
    }

    private static boolean has(Optional<Orphan> lacking, OrphanReason reason) {
        return lacking.filter(orphan -> orphan.reasons().contains(reason)).isPresent();
    }
}
