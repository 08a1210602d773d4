package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;

/** Which open cases are over their time. Source: R-065. */
@Stateless
public class BreachQueries {
    private static final int SHOWN = 20;

    @Inject
    WatchedClockRepository watched;

    @Inject
    Clock clock;

    /** The clocks of a team's open cases that are over, the longest over first, at most 20. */
    @Allows({SUPERVISOR, MANAGER})
    public List<ClockOver> ofTeam(String team) {
        Instant now = clock.instant();
        return watched.overIn(team, now, SHOWN).stream()
                .map(each -> ClockOver.of(each, now))
                .toList();
    }
}
