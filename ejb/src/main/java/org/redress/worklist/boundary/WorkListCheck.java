package org.redress.worklist.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.shared.ApplicationStarted;
import org.redress.worklist.domain.WorkListDifference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After each start, compares the work list with the engine and says so when they differ; nobody waits for it. It changes
 * nothing: why they differ should be known before an administrator has it repaired.
 */
@ApplicationScoped
class WorkListCheck {
    private static final Logger LOG = LoggerFactory.getLogger(WorkListCheck.class);

    @Inject
    WorkListKeeper keeper;

    @Inject
    CurrentActor actor;

    @Inject
    Instance<RequestContextController> requests;

    @Resource
    ManagedExecutorService executor;

    void started(@Observes ApplicationStarted started) {
        executor.execute(this::compare);
    }

    private void compare() {
        RequestContextController request = requests.get();
        boolean activated = request.activate();
        try {
            actor.is(new SystemActor("work-list-check"));
            say(lasting());
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }

    /** What somebody changed between the reading of one and the other is no difference: it is gone when looked at again. */
    private Set<WorkListDifference> lasting() {
        Set<WorkListDifference> found = keeper.differences();
        if (found.isEmpty()) {
            return found;
        }
        Set<WorkListDifference> lasting = new HashSet<>(found);
        lasting.retainAll(keeper.differences());
        return lasting;
    }

    private static void say(Set<WorkListDifference> found) {
        if (found.isEmpty()) {
            LOG.debug("RDR-WRK-100 work list and engine agree");
        } else {
            LOG.warn("RDR-WRK-101 work list and engine differ tasks={}; an administrator can repair it", found.size());
        }
    }
}
