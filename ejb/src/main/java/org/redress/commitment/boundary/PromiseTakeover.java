package org.redress.commitment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.PlanStands;
import org.redress.commitment.domain.Promise;
import org.redress.commitment.domain.PromiseRepository;
import org.redress.commitment.domain.PromiseTimers;

/**
 * What becomes of the promises of a case that goes on in another one: that the customer hears from us is owed there, at the
 * hour she was given. Not a door: whoever merges cases has asked for the right. Source.
 */
@ApplicationScoped
public class PromiseTakeover {
    @Inject
    PromiseRepository promises;

    @Inject
    PromiseTimers timers;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    /**
     * All that is owed is owed in the other case from now on.
     *
     * @throws PlanStands when more is owed than that she hears from us
     */
    public void takeOver(long from, long into) {
        List<Promise> owed =
                promises.ofCase(from).stream().filter(Promise::isOwed).toList();
        if (!owed.stream().allMatch(promise -> promise.kind().isContact())) {
            throw new PlanStands();
        }
        owed.forEach(promise -> move(promise, () -> promise.takeOver(into)));
    }

    /** Whether something that was made in one of those cases, and taken over, was settled here since. */
    public boolean isSettled(long here, Set<Long> madeIn) {
        return takenOver(here, madeIn).anyMatch(promise -> !promise.isOwed());
    }

    /**
     * What is still owed of it is owed in the other case again.
     *
     * @param madeIn that case, and all that go on in it
     */
    public void giveBack(long here, long to, Set<Long> madeIn) {
        takenOver(here, madeIn).toList().forEach(promise -> move(promise, () -> promise.giveBack(to)));
    }

    private Stream<Promise> takenOver(long here, Set<Long> madeIn) {
        return promises.ofCase(here).stream()
                .filter(promise -> promise.takenOver().filter(madeIn::contains).isPresent());
    }

    private void move(Promise promise, Runnable change) {
        long before = promise.caseId();
        change.run();
        if (promise.isOpen()) {
            timers.withdrawn(promise.id());
            timers.start(promise.caseId(), promise.id(), promise.dueAt());
        }
        history.record(CaseEvent.of(promise.caseId(), CaseEventKind.PROMISE_TAKEN_OVER, clock.instant())
                .with("promise", promise.id())
                .with("kind", promise.kind())
                .withOtherCase(before)
                .with("dueAt", promise.dueAt()));
    }
}
