package org.redress.custody.boundary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.domain.WorkQueue;

/** Who works here and is not away, at one moment: read once, however many cases are looked at. */
final class PeopleHere {
    private final Map<Long, StaffActor> people;

    private final Map<Long, List<StaffActor>> lenders;

    private PeopleHere(Map<Long, StaffActor> people, Map<Long, List<StaffActor>> lenders) {
        this.people = people;
        this.lenders = lenders;
    }

    /** @param lenders in whose place which of them may approve */
    static PeopleHere of(StaffAtWork staff, Set<Long> away, Map<Long, List<StaffActor>> lenders) {
        List<Long> here = staff.everybody().stream()
                .map(StaffPerson::staffId)
                .filter(id -> !away.contains(id))
                .toList();
        Map<Long, StaffActor> people = here.stream()
                .map(id -> staff.now(id).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(StaffActor::staffId, Function.identity()));
        return new PeopleHere(people, lenders);
    }

    boolean isHere(long staffId) {
        return people.containsKey(staffId);
    }

    /** Whether the task is with somebody who is not here, or who may not approve it any more. */
    boolean isWithNobodyHere(WorkItem item) {
        return item.assignee().filter(id -> !mayKeep(id, item)).isPresent();
    }

    /** Whether the task waits in a queue in which somebody is. */
    boolean waitsForSomebodyHere(WorkItem item) {
        return item.assignee().isEmpty() && people.values().stream().anyMatch(person -> mayTake(person, item));
    }

    /** Whether somebody who is here has the task in hand, or it waits in a queue in which somebody is. */
    boolean isWithSomebodyHere(WorkItem item) {
        return waitsForSomebodyHere(item) || item.assignee().isPresent() && !isWithNobodyHere(item);
    }

    /** Whether anybody is in that queue. */
    boolean isStaffed(WorkQueue queue) {
        return people.values().stream().anyMatch(queue::isFor);
    }

    private boolean mayKeep(long staffId, WorkItem item) {
        StaffActor person = people.get(staffId);
        return person != null && (!item.isApproval() || mayTake(person, item));
    }

    private boolean mayTake(StaffActor person, WorkItem item) {
        return item.isFor(person, lenders.getOrDefault(person.staffId(), List.of()));
    }
}
