package org.redress.search.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.identity.boundary.Allows;
import org.redress.identity.domain.Caller;
import org.redress.search.domain.ChangeKind;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.IndexPart;
import org.redress.search.domain.IndexSource;
import org.redress.search.domain.SearchChange;
import org.redress.search.domain.SearchChangeRepository;

/** What an index is fed with: every change in order, or everything there is. Each server reads for itself, from where it is. */
@Stateless
public class IndexFeed {
    /** So many changes, cases or customers are read at a time. */
    public static final int AT_ONCE = 500;

    /** How long a change is kept for a server that is away; one that comes back later makes its index anew. */
    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    SearchChangeRepository changes;

    @Inject
    IndexSource source;

    @Inject
    Clock clock;

    /** Where an index that is made now has read to: whatever changes later stands behind it. */
    @Allows(Caller.SYSTEM)
    public FeedPosition end() {
        while (changes.catchUp(AT_ONCE) == AT_ONCE) {
            continue;
        }
        return changes.end();
    }

    /**
     * What has changed behind a place.
     *
     * @param readTo how far the index has read
     */
    @Allows(Caller.SYSTEM)
    public IndexWork behind(FeedPosition readTo) {
        changes.catchUp(AT_ONCE);
        List<SearchChange> next = changes.behind(readTo.number(), AT_ONCE);
        FeedPosition end = changes.end();
        boolean anew = !end.database().equals(readTo.database())
                || end.number() < readTo.number()
                || changes.forgottenTo() > readTo.number()
                || next.stream().anyMatch(change -> change.kind() == ChangeKind.EVERYTHING);
        if (anew || next.isEmpty()) {
            return new IndexWork(part(Set.of(), Set.of()), readTo, anew);
        }
        Set<Long> customers = subjects(next, ChangeKind.CUSTOMER);
        Set<Long> cases = new HashSet<>(subjects(next, ChangeKind.CASE));
        cases.addAll(source.casesOf(customers));
        long last = next.get(next.size() - 1).feedPosition().orElseThrow();
        return new IndexWork(part(cases, customers), new FeedPosition(readTo.database(), last), false);
    }

    /** The next cases behind one, for an index that is made anew; empty at the end. */
    @Allows(Caller.SYSTEM)
    public IndexPart casesBehind(long caseId) {
        return part(Set.copyOf(source.casesBehind(caseId, AT_ONCE)), Set.of());
    }

    /** The next customers behind one, for an index that is made anew; empty at the end. */
    @Allows(Caller.SYSTEM)
    public IndexPart customersBehind(long customerId) {
        return part(Set.of(), Set.copyOf(source.customersBehind(customerId, AT_ONCE)));
    }

    /**
     * Forgets changes that are too old; how many it were. No server needs to be asked: one that has not read them finds out and
     * makes its index anew.
     */
    @Allows(Caller.SYSTEM)
    public int forget() {
        return changes.forget(clock.instant().minus(KEPT));
    }

    private IndexPart part(Set<Long> cases, Set<Long> customers) {
        return new IndexPart(cases, source.cases(cases), customers, source.customers(customers));
    }

    private static Set<Long> subjects(List<SearchChange> changes, ChangeKind kind) {
        return changes.stream()
                .filter(change -> change.kind() == kind)
                .map(SearchChange::subjectId)
                .collect(Collectors.toSet());
    }
}
