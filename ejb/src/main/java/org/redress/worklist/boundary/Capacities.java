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
import org.redress.worklist.domain.WorkLoads;

/**
 * How much people have in hand, and how much they are meant to have: what was said of the person, else the most that was
 * said of a team of hers, else that of the house. Not a door: doors call it.
 */
@ApplicationScoped
class Capacities {
    @Inject
    WorkLoads loads;

    @Inject
    WorkCapacityRepository capacities;

    @Inject
    HouseCapacity house;

    /** All that she has in hand, and how many that may be. */
    Load of(StaffActor person) {
        long staffId = person.staffId();
        Most most = Objects.requireNonNull(most(List.of(person)).get(staffId), "how many");
        return new Load(loads.borneBy(List.of(staffId)).getOrDefault(staffId, 0), most.tasks());
    }

    /** How many each is meant to have at most, by staff id. */
    Map<Long, Most> most(Collection<StaffActor> people) {
        Set<String> keys = new HashSet<>();
        people.forEach(person -> keys(person).forEach(keys::add));
        Map<String, Integer> said =
                capacities.of(keys).stream().collect(Collectors.toMap(WorkCapacity::ofWhom, WorkCapacity::most));
        return people.stream().collect(Collectors.toMap(StaffActor::staffId, person -> most(person, said)));
    }

    private Most most(StaffActor person, Map<String, Integer> said) {
        Integer own = said.get(WorkCapacity.person(person.staffId()));
        return own == null ? new Most(ofTeams(person, said), false) : new Most(own, true);
    }

    private int ofTeams(StaffActor person, Map<String, Integer> said) {
        return person.units().stream()
                .map(WorkCapacity::team)
                .map(said::get)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElseGet(house::most);
    }

    /**
     * How many tasks somebody is meant to have at most.
     *
     * @param ofHerOwn whether that was said of her, not of her team or of the house
     */
    record Most(int tasks, boolean ofHerOwn) {}

    private static Stream<String> keys(StaffActor person) {
        return Stream.of(
                        Stream.of(WorkCapacity.person(person.staffId())),
                        person.units().stream().map(WorkCapacity::team))
                .flatMap(Function.identity());
    }
}
