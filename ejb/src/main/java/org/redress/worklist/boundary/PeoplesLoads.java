package org.redress.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.worklist.domain.WorkLoad;
import org.redress.worklist.domain.WorkLoads;

/**
 * What people have and how much of it they are meant to have, for whoever looks at others: the one place where both are put
 * together, in a few reads however many they are. Not a door: doors call it.
 */
@ApplicationScoped
class PeoplesLoads {
    @Inject
    WorkLoads loads;

    @Inject
    Capacities capacities;

    @Inject
    CapacityRights rights;

    @Inject
    StaffDirectory staff;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /** In the order in which the people are given. */
    List<PersonsLoad> of(List<StaffPerson> people) {
        List<Long> ids = people.stream().map(StaffPerson::staffId).toList();
        Instant now = clock.instant();
        Map<Long, WorkLoad> seen = loads.heldBy(ids, now, hours.endOfDayAfter(now));
        Map<Long, Capacities.Most> most = capacities.most(
                staff.actors(ids).values().stream().filter(rights::maySet).toList());
        return people.stream()
                .map(person -> load(
                        person,
                        seen.getOrDefault(person.staffId(), WorkLoad.none(person.staffId())),
                        Optional.ofNullable(most.get(person.staffId()))))
                .toList();
    }

    private static PersonsLoad load(StaffPerson person, WorkLoad seen, Optional<Capacities.Most> most) {
        return new PersonsLoad(
                person,
                seen,
                most.map(Capacities.Most::tasks),
                most.filter(Capacities.Most::ofHerOwn).isPresent());
    }
}
