package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.worklist.boundary.TeamLoad.PersonLoad;
import org.redress.worklist.domain.WorkLoad;
import org.redress.worklist.domain.WorkLoads;

/** How the work is spread, for whoever spreads it. Source. */
@Stateless
public class WorkLoadQueries {
    private static final int SHOWN = 20;

    private static final Comparator<PersonLoad> MOST_PRESSED_FIRST = Comparator.<PersonLoad>comparingInt(
                    each -> each.load().overTime())
            .thenComparingInt(each -> each.load().open())
            .reversed()
            .thenComparing(each -> each.person().name());

    @Inject
    WorkLoads loads;

    @Inject
    StaffDirectory staff;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /** What the people of a team have, and what nobody of it has taken. */
    @Allows({SUPERVISOR, MANAGER})
    public TeamLoad ofTeam(String team) {
        Instant now = clock.instant();
        Instant endOfDay = hours.endOfDayAfter(now);
        List<StaffPerson> people = peopleOf(team);
        Map<Long, WorkLoad> held =
                loads.heldBy(people.stream().map(StaffPerson::staffId).toList(), now, endOfDay);
        return new TeamLoad(
                loads.waitingIn(team, now, endOfDay),
                people.stream()
                        .map(person -> new PersonLoad(
                                person, held.getOrDefault(person.staffId(), WorkLoad.none(person.staffId()))))
                        .sorted(MOST_PRESSED_FIRST)
                        .toList());
    }

    /** The compliments for which somebody of a team has to thank, the first due first. Source: R-004. */
    @Allows({SUPERVISOR, MANAGER})
    public List<WorkItem> toThankFor(String team) {
        return loads.ofForm("form:thank", team, SHOWN).stream()
                .map(WorkItem::of)
                .toList();
    }

    private List<StaffPerson> peopleOf(String team) {
        return Stream.concat(staff.members(team, AGENT).stream(), staff.members(team, SUPERVISOR).stream())
                .distinct()
                .toList();
    }
}
