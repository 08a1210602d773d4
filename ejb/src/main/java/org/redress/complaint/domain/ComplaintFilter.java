package org.redress.complaint.domain;

import java.time.Instant;
import java.util.Optional;
import org.redress.worklist.domain.Phase;

/**
 * What complaints are looked for; each part narrows, and what is empty does not.
 *
 * @param words words of the title, in any case
 * @param team the code of the team it is with
 * @param phase a phase in which something is to be done for it
 * @param kind what it is
 * @param receivedFrom received then or later
 * @param receivedBefore received before
 */
public record ComplaintFilter(
        Optional<String> words,
        Optional<ComplaintStatus> status,
        Optional<String> team,
        Optional<Phase> phase,
        Optional<ContactKind> kind,
        Optional<Instant> receivedFrom,
        Optional<Instant> receivedBefore) {
    /** Everything. */
    public static ComplaintFilter none() {
        return new ComplaintFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
