package org.redress.servicelevel.domain.alarm;

import java.time.Instant;
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

    /**
     * The clocks about which somebody was written to, of cases that the acting party may see, the latest first; warnings only of clocks
     * that have not stopped.
     *
     * @param since after that moment
     * @param until that moment included
     */
    List<WatchedClock> toldBetween(Instant since, Instant until, int atMost);

    /** The clocks that run and are due after one moment and until another, of cases that the acting party may see, in that order. */
    List<WatchedClock> dueBetween(Instant after, Instant until, int atMost);

    /**
     * The clocks of a team's cases that are over their time and have not stopped, of cases that the acting party may see, the longest
     * over first.
     */
    List<WatchedClock> overIn(String team, Instant now, int atMost);

    /** How many they are. */
    long countOverIn(String team, Instant now);

    /** The ids of the cases that have a clock which did not stop and that the acting party may see. */
    List<Long> casesOnTheClock();
}
