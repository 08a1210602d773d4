package org.redress.closure.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where customers' answers and the ends of cases are kept. */
public interface ClosureRepository {
    void add(Confirmation confirmation);

    void add(Closure closure);

    void add(Silence silence);

    /** The customer's last answer since the case was last ended; none of an earlier run counts. */
    Optional<Confirmation> lastConfirmation(long caseId);

    /** The silence of a customer that still stands, and belongs to the present run of her case. */
    Optional<Silence> standingSilence(long caseId);

    /** All silences of the customer of a case, the oldest first. */
    List<Silence> silencesOf(long caseId);

    /**
     * How many silences there have been with the next one, over all cases. A turn is given once: of two transactions that
     * take the same the second is refused at its end, and the process that waits behind it tries again.
     */
    long nextTurn();

    /** All answers of the customer, the oldest first. */
    List<Confirmation> confirmationsOf(long caseId);

    /** The ends of a case, the oldest first. */
    List<Closure> closuresOf(long caseId);

    /** The ends of one outcome since a moment, of cases that the acting party may see, the latest first. */
    List<Closure> endedBy(ClosureOutcome outcome, Instant since, int atMost);
}
