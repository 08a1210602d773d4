package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import org.redress.identity.boundary.Allows;
import org.redress.worklist.domain.NewWorkItem;
import org.redress.worklist.domain.WorkListDifference;

/** Keeps the work list equal to the engine's open tasks, in the engine's transaction. */
@Stateless
public class WorkListKeeper {
    @Inject
    WorkListComparison comparison;

    /** The engine has created a task. */
    @Allows(PROCESS)
    public void appeared(NewWorkItem task) {
        comparison.write(task);
    }

    /** The engine has changed who a task is with or when it is due. */
    @Allows(PROCESS)
    public void changed(NewWorkItem task) {
        comparison.follow(task);
    }

    /** The engine has completed or cancelled a task. */
    @Allows(PROCESS)
    public void ended(String workItemId) {
        comparison.remove(workItemId);
    }

    /** Writes the entries of a case anew from the engine's tasks, as a migration must, which fires no listener. */
    @Allows({PROCESS, SYSTEM})
    public void rebuild(long caseId) {
        comparison.rebuild(caseId);
    }

    /**
     * Compares the work list with the engine row by row. A hundred thousand tasks take longer than a transaction may, so
     * each few hundred are read in one of their own; what changes meanwhile may be found, and is gone the next time.
     */
    @Allows({ADMINISTRATOR, SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Set<WorkListDifference> differences() {
        return comparison.differences();
    }
}
