package org.redress.closure.domain;

import java.util.List;
import java.util.Optional;

/** Where customers' answers and the ends of cases are kept. */
public interface ClosureRepository {
    void add(Confirmation confirmation);

    void add(Closure closure);

    /** The customer's last answer. */
    Optional<Confirmation> lastConfirmation(long caseId);

    /** All answers of the customer, the oldest first. */
    List<Confirmation> confirmationsOf(long caseId);

    /** The ends of a case, the oldest first. */
    List<Closure> closuresOf(long caseId);
}
