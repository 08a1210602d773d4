package org.redress.commitment.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.absence.boundary.Presence;
import org.redress.commitment.domain.OwedPromise;
import org.redress.commitment.domain.PromiseDue;
import org.redress.commitment.domain.PromisePosition;
import org.redress.commitment.domain.PromiseRange;
import org.redress.commitment.domain.PromiseSearch;
import org.redress.commitment.domain.WhosePromises;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;

/**
 * What is still owed to customers, across cases: open promises, and broken ones that nobody has put right. The nearest
 * first, at most 50 a page. Source: R-054.
 */
@Stateless
public class OwedPromiseQueries {
    private static final int PAGE_ROWS = 50;

    @Inject
    PromiseSearch search;

    @Inject
    Presence presence;

    @Inject
    ContactWindow window;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * What the acting person promised herself, what anybody promised in a case that she owns, and the same of those for whom
     * she stands in while they are away. Source: R-070.
     *
     * @param behind where the page before ended; empty for the first
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public OwedPage mine(PromiseDue due, Optional<PromisePosition> behind) {
        PromiseRange range = range(due, behind);
        long me = actor.staff().staffId();
        List<OwedPromise> found = Stream.concat(Stream.of(me), presence.standsInFor(me).stream())
                .flatMap(OwedPromiseQueries::whatIsOf)
                .flatMap(whose -> search.owed(whose, range, PAGE_ROWS + 1).stream())
                .distinct()
                .sorted(Comparator.comparing(OwedPromise::dueAt).thenComparing(OwedPromise::promiseId))
                .toList();
        return OwedPage.of(found, PAGE_ROWS);
    }

    /** What is owed in the cases of the teams of the acting person. */
    @Allows({SUPERVISOR, MANAGER})
    public OwedPage ofMyTeams(PromiseDue due, Optional<PromisePosition> behind) {
        return page(new WhosePromises.OfTeams(actor.staff().units()), range(due, behind));
    }

    /** What is owed in the whole house. */
    @Allows({SUPERVISOR, MANAGER})
    public OwedPage ofEverybody(PromiseDue due, Optional<PromisePosition> behind) {
        return page(new WhosePromises.OfEverybody(), range(due, behind));
    }

    private static Stream<WhosePromises> whatIsOf(long staffId) {
        return Stream.of(new WhosePromises.GivenBy(staffId), new WhosePromises.InCasesOf(staffId));
    }

    private OwedPage page(WhosePromises whose, PromiseRange range) {
        return OwedPage.of(search.owed(whose, range, PAGE_ROWS + 1), PAGE_ROWS);
    }

    private PromiseRange range(PromiseDue due, Optional<PromisePosition> behind) {
        return new PromiseRange(due.before(clock.instant(), window.zone()), behind);
    }
}
