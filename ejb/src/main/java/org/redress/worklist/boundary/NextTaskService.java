package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.redress.absence.boundary.Presence;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.boundary.CaseHold;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.worklist.domain.Load;
import org.redress.worklist.domain.WorkItemEngine;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;

/** Takes for somebody what is to be done next, so that nobody picks what is pleasant. Source. */
@Stateless
public class NextTaskService {
    @Inject
    NextTasks next;

    @Inject
    Capacities capacities;

    @Inject
    WorkListRepository entries;

    @Inject
    WorkItemEngine engine;

    @Inject
    CaseHold hold;

    @Inject
    CaseHistory history;

    @Inject
    Presence presence;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Takes the free task with the least working time left of those that wait for the acting person and that nothing speaks
     * against her doing. Of two who ask at once each gets another one. Empty when nothing waits for her.
     *
     * @throws CapacityReached when she has as many in hand as she is meant to have
     * @throws org.redress.absence.boundary.StaffMemberAway when she is away, as was entered
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Optional<WorkItem> take() {
        Load load = capacities.of(actor.staff());
        if (load.isFull()) {
            throw new CapacityReached(load);
        }
        return takeBeyond();
    }

    /**
     * The same, however many she has in hand already.
     *
     * @throws org.redress.absence.boundary.StaffMemberAway when she is away, as was entered
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Optional<WorkItem> takeBeyond() {
        presence.requireHere(actor.staff().staffId());
        return next.first(this::isTaken).map(entry -> WorkItem.of(entry));
    }

    /** Whoever was a moment faster has it; then it is the one behind. */
    private boolean isTaken(WorkListEntry entry) {
        long me = actor.staff().staffId();
        hold.take(entry.caseId());
        if (!entries.take(entry.workItemId(), me)) {
            return false;
        }
        engine.assign(entry.workItemId(), me);
        history.record(CaseEvent.of(entry.caseId(), CaseEventKind.CLAIMED, clock.instant())
                .with("staff", me)
                .with("task", entry.taskKey()));
        return true;
    }
}
