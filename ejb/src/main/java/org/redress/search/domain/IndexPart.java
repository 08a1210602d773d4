package org.redress.search.domain;

import java.util.List;
import java.util.Set;

/**
 * A part of what an index must know, as the database has it now.
 *
 * @param caseIds the cases it is about; one that is not among {@code cases} is gone
 * @param customerIds the customers it is about; one who is not among {@code customers} is gone
 */
public record IndexPart(
        Set<Long> caseIds, List<IndexedCase> cases, Set<Long> customerIds, List<IndexedCustomer> customers) {
    public IndexPart {
        caseIds = Set.copyOf(caseIds);
        cases = List.copyOf(cases);
        customerIds = Set.copyOf(customerIds);
        customers = List.copyOf(customers);
    }

    public boolean isEmpty() {
        return caseIds.isEmpty() && customerIds.isEmpty();
    }
}
