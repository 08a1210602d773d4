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

/** Who works here and is not away, at one moment: read once, however many cases are looked at. */
final class PeopleHere {
    private final Map<Long, StaffActor> people;

    private PeopleHere(Map<Long, StaffActor> people) {
        this.people = people;
    }

    static PeopleHere of(StaffAtWork staff, Set<Long> away) {
        List<Long> here = staff.everybody().stream()
                .map(StaffPerson::staffId)
                .filter(id -> !away.contains(id))
                .toList();
        return new PeopleHere(here.stream()
                .map(id -> staff.now(id).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(StaffActor::staffId, Function.identity())));
    }

    boolean isHere(long staffId) {
        return people.containsKey(staffId);
    }

    /** Whether the task is with somebody who is not here. */
    boolean isWithNobodyHere(WorkItem item) {
        return item.assignee().filter(id -> !isHere(id)).isPresent();
    }

    /** Whether the task waits in a queue in which somebody is. */
    boolean waitsForSomebodyHere(WorkItem item) {
        return item.assignee().isEmpty() && people.values().stream().anyMatch(item::isFor);
    }
}
