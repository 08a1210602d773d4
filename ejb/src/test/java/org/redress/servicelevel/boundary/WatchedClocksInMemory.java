package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.servicelevel.domain.alarm.Course;
import org.redress.servicelevel.domain.alarm.WatchedClock;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;
import org.redress.testing.Ids;

class WatchedClocksInMemory implements WatchedClockRepository {
    private final List<WatchedClock> clocks = new ArrayList<>();
    private final Ids ids = new Ids();

    /** As if nobody had ever watched one. */
    void forget() {
        clocks.clear();
    }

    @Override
    public void add(WatchedClock clock) {
        ids.give(clock, "id");
        clocks.add(clock);
    }

    @Override
    public Optional<WatchedClock> byId(long id) {
        return clocks.stream().filter(clock -> clock.id() == id).findFirst();
    }

    @Override
    public List<WatchedClock> ofCase(long caseId) {
        return clocks.stream().filter(clock -> clock.caseId() == caseId).toList();
    }

    @Override
    public Map<Long, List<WatchedClock>> ofCases(Collection<Long> caseIds) {
        return clocks.stream()
                .filter(clock -> caseIds.contains(clock.caseId()))
                .collect(Collectors.groupingBy(WatchedClock::caseId));
    }

    @Override
    public List<WatchedClock> toldBetween(Instant since, Instant until, int atMost) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<WatchedClock> dueBetween(Instant after, Instant until, int atMost) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long countOverIn(String team, Instant now) {
        return overIn(team, now, Integer.MAX_VALUE).size();
    }

    @Override
    public List<WatchedClock> overIn(String team, Instant now, int atMost) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> casesOnTheClock() {
        return clocks.stream()
                .filter(clock -> clock.course() != Course.STOPPED)
                .map(WatchedClock::caseId)
                .distinct()
                .toList();
    }
}
