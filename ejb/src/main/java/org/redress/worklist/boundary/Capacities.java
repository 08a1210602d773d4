package org.redress.worklist.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.domain.HouseCapacity;
import org.redress.worklist.domain.Load;
import org.redress.worklist.domain.WorkCapacity;
import org.redress.worklist.domain.WorkCapacityRepository;
import org.redress.worklist.domain.WorkListRepository;

/**
 * How much people have in hand, and how much they are meant to have: what was said of the person, else the most that was
 * said of a team of hers, else that of the house. Not a door: doors call it.
 */
@ApplicationScoped
class Capacities {
    @Inject
    WorkListRepository entries;

    @Inject
    WorkCapacityRepository capacities;

    @Inject
    HouseCapacity house;

    Load of(StaffActor person) {
        return Objects.requireNonNull(of(List.of(person)).get(person.staffId()), "a load");
    }

    /** By staff id. */
    Map<Long, Load> of(Collection<StaffActor> people) {
        Set<String> keys = new HashSet<>();
        people.forEach(person -> keys(person).forEach(keys::add));
        Map<String, Integer> said =
                capacities.of(keys).stream().collect(Collectors.toMap(WorkCapacity::ofWhom, WorkCapacity::most));
        Map<Long, Integer> held =
                entries.heldCounts(people.stream().map(StaffActor::staffId).toList());
        return people.stream()
                .collect(Collectors.toMap(
                        StaffActor::staffId,
                        person -> new Load(held.getOrDefault(person.staffId(), 0), most(person, said))));
    }

    private int most(StaffActor person, Map<String, Integer> said) {
        Integer own = said.get(WorkCapacity.person(person.staffId()));
        if (own != null) {
            return own;
        }
        return person.units().stream()
                .map(WorkCapacity::team)
                .map(said::get)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElseGet(house::most);
    }

    private static Stream<String> keys(StaffActor person) {
        return Stream.of(
                        Stream.of(WorkCapacity.person(person.staffId())),
                        person.units().stream().map(WorkCapacity::team))
                .flatMap(Function.identity());
    }
}
