package org.redress.servicelevel.domain.alarm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clocks that are watched. */
public interface WatchedClockRepository {
    void add(WatchedClock clock);

    Optional<WatchedClock> byId(long id);

    /** All of a case, those that have stopped, too. */
    List<WatchedClock> ofCase(long caseId);

    /** The same of many cases, by case. */
    Map<Long, List<WatchedClock>> ofCases(Collection<Long> caseIds);

    /** The ids of the cases that have a clock which did not stop and that the acting party may see. */
    List<Long> casesOnTheClock();
}
