package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromiseTimers;

/**
 * Sees to it that each open promise has its timer: one whose process has died would be neither reminded of nor found broken.
 * Not a door: whoever looks after whole cases calls it. Source: R-054.
 */
@ApplicationScoped
public class PromiseCare {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseTimers timers;

    /** Those of some hundred cases in which the timer of an open promise is not there any more, in a fixed number of reads. */
    public Set<Long> casesWithoutATimer(Collection<Long> caseIds) {
        return withoutTimer(caseIds).stream().map(Promise::caseId).collect(Collectors.toSet());
    }

    /** Starts the timers that a case lacks; where the time of a promise has passed meanwhile, it is found broken at once. */
    public void startMissingTimers(long caseId) {
        withoutTimer(List.of(caseId)).forEach(promise -> timers.start(promise.caseId(), promise.id(), promise.dueAt()));
    }

    private List<Promise> withoutTimer(Collection<Long> caseIds) {
        List<Promise> open = promises.openOfCases(caseIds);
        if (open.isEmpty()) {
            return List.of();
        }
        Set<Long> timed = timers.running(caseIds);
        return open.stream().filter(promise -> !timed.contains(promise.id())).toList();
    }
}
