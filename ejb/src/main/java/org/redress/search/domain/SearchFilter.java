package org.redress.search.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Severity;
import org.redress.worklist.domain.Phase;

/**
 * Which cases, and messages of which cases, are looked for; each part narrows, and what is empty does not. Customers are
 * looked for only where nothing narrows.
 *
 * @param phase a phase in which something is to be done for it now
 * @param team the code of the team it is with
 * @param kind what the case is
 * @param receivedFrom received then or later
 * @param receivedBefore received before
 * @param product words that all stand in what the case calls the thing it is about, as they are
 * @param outcomes how a case that has ended did the last time, any of them
 * @param endedFrom ended then or later, and still so
 * @param customerId whose cases alone
 */
public record SearchFilter(
        Optional<CaseState> state,
        Optional<Phase> phase,
        Optional<String> team,
        Optional<Severity> severity,
        Optional<Channel> channel,
        Optional<ContactKind> kind,
        Optional<Instant> receivedFrom,
        Optional<Instant> receivedBefore,
        Optional<String> product,
        Set<ClosureOutcome> outcomes,
        Optional<Instant> endedFrom,
        Optional<Long> customerId) {
    public SearchFilter {
        outcomes = Set.copyOf(outcomes);
        product = product.filter(words -> !IndexTerms.wordsOf(words).isEmpty());
    }

    public static SearchFilter none() {
        return new SearchFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, of open cases alone. */
    public SearchFilter open() {
        return new SearchFilter(
                Optional.of(CaseState.OPEN),
                phase,
                team,
                severity,
                channel,
                kind,
                receivedFrom,
                receivedBefore,
                product,
                outcomes,
                endedFrom,
                customerId);
    }

    /** Whether only cases that have ended are looked for: of them, that which ended last is the newest. */
    public boolean isOfEnded() {
        return !outcomes.isEmpty() || endedFrom.isPresent();
    }

    public boolean narrows() {
        return !equals(none());
    }
}
