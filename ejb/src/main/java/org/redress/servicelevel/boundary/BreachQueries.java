package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;
import org.redress.servicelevel.domain.clock.Measure;

/** Which open cases are over their time. Source: R-065. */
@Stateless
public class BreachQueries {
    @Inject
    WatchedClockRepository watched;

    @Inject
    CaseClocks clocks;

    @Inject
    Clock clock;

    /** The clocks of a team's open cases that are over, the longest over first. */
    @Allows({SUPERVISOR, MANAGER})
    public List<ClockOver> ofTeam(String team, int atMost) {
        Instant now = clock.instant();
        Map<String, ClockName> names = clocks.names();
        return watched.overIn(team, now, atMost).stream()
                .map(each -> ClockOver.of(each, nameOf(each.clock(), names), now))
                .toList();
    }

    /** How many clocks of a team's open cases are over. */
    @Allows({SUPERVISOR, MANAGER})
    public long countOfTeam(String team) {
        return watched.countOverIn(team, clock.instant());
    }

    /** A clock of a law that does not hold here any more is called by its code. */
    private static ClockName nameOf(String code, Map<String, ClockName> names) {
        return names.getOrDefault(code, new ClockName(code, Measure.RESOLUTION));
    }
}
