package org.redress.worklist.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.worklist.domain.Load;
import org.redress.worklist.domain.WorkCapacity;
import org.redress.worklist.domain.WorkCapacityRepository;

/** How much people have in hand, and what would be next. Source. */
@Stateless
public class CapacityQueries {
    @Inject
    Capacities capacities;

    @Inject
    WorkCapacityRepository said;

    @Inject
    PeoplesLoads people;

    @Inject
    NextTasks next;

    @Inject
    CapacityRights rights;

    @Inject
    StaffDirectory staff;

    @Inject
    CurrentActor actor;

    /** How much the acting person has in hand. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Load mine() {
        return capacities.of(actor.staff());
    }

    /** What she would be given next; nothing when nothing waits that she may do. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Optional<WorkItem> next() {
        return next.first().map(WorkItem::of);
    }

    /** How much each agent has in hand, of what the acting person may see, whose capacity she sets; by name. */
    @Allows({SUPERVISOR, MANAGER})
    public List<PersonsLoad> people() {
        return people.of(staff.withRole(AGENT)).stream()
                .filter(each -> each.most().isPresent())
                .toList();
    }

    /** What was said of each team whose capacity she sets, by its code; 0 where that of the house counts. */
    @Allows({SUPERVISOR, MANAGER})
    public Map<String, Integer> teams() {
        Map<String, Integer> teams = new TreeMap<>();
        staff.teams().keySet().stream().filter(rights::maySet).forEach(code -> teams.put(code, 0));
        said.of(teams.keySet().stream().map(WorkCapacity::team).toList())
                .forEach(team -> teams.replace(team.ofWhom().replaceFirst("team:", ""), team.most()));
        return Collections.unmodifiableMap(teams);
    }
}
