package org.redress.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.servicelevel.domain.alarm.CaseTime;
import org.redress.servicelevel.domain.alarm.ClockNews;
import org.redress.servicelevel.domain.alarm.WatchedClock;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;

/**
 * How cases stand with the clock of their agreement, as it was last read. Not a door: whoever asks has made sure that the cases may be
 * seen. Source.
 */
@ApplicationScoped
public class CaseTimes {
    @Inject
    WatchedClockRepository watched;

    /** How a case stands. */
    public CaseTime of(long caseId) {
        return of(watched.ofCase(caseId));
    }

    /** The same of some hundred cases, in one read; a case under no agreement is absent. */
    public Map<Long, CaseTime> ofCases(Collection<Long> caseIds) {
        Map<Long, CaseTime> times = new HashMap<>();
        watched.ofCases(caseIds).forEach((caseId, clocks) -> times.put(caseId, of(clocks)));
        return times;
    }

    /** About which clocks somebody was written to after one moment and until another, of cases that the acting party may see. */
    public List<ClockNews> toldBetween(Instant since, Instant until, int atMost) {
        return watched.toldBetween(since, until, atMost).stream()
                .map(CaseTimes::news)
                .toList();
    }

    /** Which clocks run out after one moment and until another, of cases that the acting party may see, in that order. */
    public List<ClockNews> dueBetween(Instant after, Instant until, int atMost) {
        return watched.dueBetween(after, until, atMost).stream()
                .map(CaseTimes::news)
                .toList();
    }

    private static ClockNews news(WatchedClock clock) {
        return new ClockNews(clock.caseId(), clock.clock(), clock.stage(), clock.dueAt());
    }

    private static CaseTime of(List<WatchedClock> clocks) {
        return clocks.stream()
                .filter(each -> each.clock().equals(CaseClocks.OF_THE_AGREEMENT))
                .map(WatchedClock::time)
                .findFirst()
                .orElse(CaseTime.NONE);
    }
}
