package org.redress.search.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Severity;
import org.redress.worklist.domain.Phase;

/**
 * A case as an index must know it, with everything that was written about it.
 *
 * @param customer whose case it is
 * @param texts what is said in the case itself, the customer's words first
 * @param product what the thing it is about is called; empty where nobody said
 * @param phases in which something is to be done for it now
 * @param endedAt when it ended; empty while it is open
 * @param outcome how it ended; empty while it is open and where it goes on in another case
 */
public record IndexedCase(
        long caseId,
        String reference,
        IndexedCustomer customer,
        String title,
        List<String> texts,
        String product,
        ContactKind kind,
        CaseState state,
        Channel channel,
        Optional<Severity> severity,
        String team,
        Set<Phase> phases,
        Instant receivedAt,
        Optional<Instant> endedAt,
        Optional<ClosureOutcome> outcome,
        List<IndexedMessage> messages) {
    public IndexedCase {
        texts = List.copyOf(texts);
        phases = Set.copyOf(phases);
        messages = List.copyOf(messages);
    }

    @Override
    public String toString() {
        return "IndexedCase of " + reference;
    }
}
