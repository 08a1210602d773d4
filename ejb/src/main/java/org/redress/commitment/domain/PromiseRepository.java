package org.redress.commitment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where promises are kept. */
public interface PromiseRepository {
    /** Keeps a new promise and gives it its id at once. */
    void add(Promise promise);

    Optional<Promise> byId(long promiseId);

    /** All promises of a case, by their time. */
    List<Promise> ofCase(long caseId);

    /** The promises of these cases that are neither kept, broken nor withdrawn, whoever may see them, in one read. */
    List<Promise> openOfCases(Collection<Long> caseIds);

    /** The promises of those of the cases that the acting party may see, by their time, in one read. */
    List<PromiseLine> visibleOfCases(Collection<Long> caseIds);

    /** How many promises in the cases of a customer that the acting party may see came to such an end. */
    int countVisibleOfCustomer(long customerId, PromiseState end);
}
