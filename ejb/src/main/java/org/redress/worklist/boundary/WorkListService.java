package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.redress.absence.boundary.LentAuthority;
import org.redress.absence.boundary.Presence;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.boundary.CaseHold;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.StaffActor;
import org.redress.shared.BusinessException;
import org.redress.worklist.domain.WorkItemEngine;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;
import org.redress.worklist.domain.WorkQueue;

/** Taking a task, giving it back, giving it to somebody. Source. */
@Stateless
public class WorkListService {
    @Inject
    WorkListRepository entries;

    @Inject
    WorkItemEngine engine;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CaseHold hold;

    @Inject
    CaseEvents events;

    @Inject
    StaffDirectory staff;

    @Inject
    Presence presence;

    @Inject
    LentAuthority lent;

    @Inject
    Impartiality impartiality;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Takes a free task. Of two people who try at once one gets it and the other is told who was first. Source: R-030.
     *
     * @throws WorkItemGone when the task is no longer open
     * @throws WorkItemTaken when somebody else was first
     * @throws WorkItemOfAnotherTeam when it waits for another team or role
     * @throws BusinessException when it asks her to approve what she proposed or approved already
     * @throws org.redress.absence.boundary.StaffMemberAway when the acting person is away, as was entered
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void claim(String workItemId) {
        StaffActor me = actor.staff();
        WorkListEntry entry = visible(workItemId);
        if (entry.assignee().filter(id -> id == me.staffId()).isPresent()) {
            return;
        }
        requireMayTake(me, entry);
        presence.requireHere(me.staffId());
        hold.take(entry.caseId());
        if (!entries.take(workItemId, me.staffId())) {
            throw whoWasFirst(workItemId);
        }
        engine.assign(workItemId, me.staffId());
        record(entry, CaseEventKind.CLAIMED, me.staffId());
    }

    /**
     * Takes what comes next in a case for whoever has just done a step of it: the only free task of its phases, when she may
     * take it, holds none of them and is not away; what runs beside the phases comes after nothing. So one person goes on with the customer she is talking to. Source: R-030.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void goOn(long caseId) {
        access.requireVisible(caseId);
        StaffActor me = actor.staff();
        List<WorkListEntry> open = entries.ofCase(caseId).stream()
                .filter(entry -> !entry.isBeside())
                .toList();
        List<WorkListEntry> free = open.stream()
                .filter(entry -> entry.assignee().isEmpty() && mayTake(me, entry))
                .toList();
        boolean holdsOne = open.stream()
                .anyMatch(entry ->
                        entry.assignee().filter(id -> id == me.staffId()).isPresent());
        if (!holdsOne && free.size() == 1 && presence.awayNow(me.staffId()).isEmpty()) {
            claim(free.get(0).workItemId());
        }
    }

    /**
     * Gives a task back to the queue it came from; who gives out tasks does so with those of others, too.
     *
     * @throws WorkItemGone when the task is no longer open
     * @throws WorkItemTaken when it is with somebody else
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void release(String workItemId) {
        WorkListEntry entry = visible(workItemId);
        long holder = entry.assignee().orElseThrow(() -> new WorkItemNotClaimed(workItemId));
        if (holder != actor.staff().staffId() && !givesOutTasks(actor.staff())) {
            throw new WorkItemTaken(holder);
        }
        hold.take(entry.caseId());
        engine.release(workItemId);
        record(entry, CaseEventKind.RELEASED, holder);
    }

    /**
     * Gives a task to a member of the team it waits for, whoever had it before. Answers whether she is one person more than is
     * good that the customer has to talk to, so that whoever gave it is warned; the event says so, too. Source: R-069, W-16.
     *
     * @param staffId the staff member who gets it
     * @throws WorkItemGone when the task is no longer open
     * @throws AssigneeOfAnotherTeam when that person does not belong to the team
     * @throws AssigneeOfAnotherRole when that person has not the role
     * @throws org.redress.identity.boundary.CaseNotFound when that person may not see the case
     * @throws BusinessException when it asks that person to approve what she proposed or approved already
     * @throws org.redress.absence.boundary.StaffMemberAway when she is away; it names who stands in and when she is back
     */
    @Allows({SUPERVISOR, MANAGER})
    public boolean assign(String workItemId, long staffId) {
        WorkListEntry entry = visible(workItemId);
        requireMayBeGiven(staff.actor(staffId), entry);
        access.requireVisibleTo(staffId, entry.caseId());
        presence.requireHere(staffId);
        boolean oneTooMany = SpokenWith.of(events.ofCase(entry.caseId())).isOneTooMany(staffId);
        hold.take(entry.caseId());
        engine.assign(workItemId, staffId);
        history.record(event(entry, CaseEventKind.ASSIGNED, staffId).with("oneTooMany", oneTooMany));
        return oneTooMany;
    }

    private static boolean givesOutTasks(StaffActor person) {
        return person.callers().contains(SUPERVISOR) || person.callers().contains(MANAGER);
    }

    private WorkListEntry visible(String workItemId) {
        WorkListEntry entry = entries.byId(workItemId).orElseThrow(() -> new WorkItemGone(workItemId));
        access.requireVisible(entry.caseId());
        return entry;
    }

    private RuntimeException whoWasFirst(String workItemId) {
        return entries.byId(workItemId)
                .flatMap(WorkListEntry::assignee)
                .<RuntimeException>map(WorkItemTaken::new)
                .orElseGet(() -> new WorkItemGone(workItemId));
    }

    private void requireMayTake(StaffActor person, WorkListEntry entry) {
        if (!isFor(person, entry)) {
            throw new WorkItemOfAnotherTeam(entry.team().orElse(entry.candidate()));
        }
        requireNoObjection(person, entry);
    }

    private void requireMayBeGiven(StaffActor person, WorkListEntry entry) {
        if (!isFor(person, entry)) {
            throw new WorkQueue(entry.candidate(), Optional.empty()).isFor(person)
                    ? new AssigneeOfAnotherTeam(person.staffId(), entry.team().orElseThrow())
                    : new AssigneeOfAnotherRole(person.staffId(), entry.candidate());
        }
        requireNoObjection(person, entry);
    }

    private void requireNoObjection(StaffActor person, WorkListEntry entry) {
        objection(person, entry).ifPresent(objection -> {
            throw objection;
        });
    }

    private boolean mayTake(StaffActor person, WorkListEntry entry) {
        return isFor(person, entry) && objection(person, entry).isEmpty();
    }

    private boolean isFor(StaffActor person, WorkListEntry entry) {
        return WorkItem.of(entry).isFor(person, lent.lentTo(person.staffId()));
    }

    private Optional<BusinessException> objection(StaffActor person, WorkListEntry entry) {
        return impartiality.objection(entry.formKey(), entry.caseId(), person.staffId());
    }

    private void record(WorkListEntry entry, CaseEventKind kind, long staffId) {
        history.record(event(entry, kind, staffId));
    }

    private CaseEvent event(WorkListEntry entry, CaseEventKind kind, long staffId) {
        return CaseEvent.of(entry.caseId(), kind, clock.instant())
                .with("staff", staffId)
                .with("task", entry.taskKey());
    }
}
