package org.redress.customer.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerChange;
import org.redress.customer.domain.CustomerDeed;
import org.redress.customer.domain.CustomerField;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.OptionalItem;

/**
 * All that is kept of a customer herself.
 *
 * @param companyId the company among whose people she is
 * @param version which of its states this is
 * @param items which optional items this site keeps
 * @param confirmed whether she said of all that is known now that it is right
 * @param confirmedAt when it was read back to her last
 * @param gradeReason why she is graded so; empty when nobody said
 * @param changes what was done with it, the latest first
 */
public record CustomerFile(
        CustomerDetails details,
        CustomerProfile profile,
        Optional<Long> companyId,
        long version,
        Set<OptionalItem> items,
        boolean confirmed,
        Optional<Instant> confirmedAt,
        Optional<Long> confirmedBy,
        String gradeReason,
        Optional<Long> gradedBy,
        Optional<Instant> gradedAt,
        List<Change> changes) {
    static CustomerFile of(Customer customer, Set<OptionalItem> items, List<CustomerChange> changes) {
        return new CustomerFile(
                CustomerDetails.of(customer),
                customer.profile(),
                customer.companyId(),
                customer.version(),
                items,
                customer.isConfirmed(),
                customer.confirmedAt(),
                customer.confirmedBy(),
                customer.gradeReason(),
                customer.gradedBy(),
                customer.gradedAt(),
                changes.stream().map(Change::of).toList());
    }

    @Override
    public String toString() {
        return "CustomerFile#" + details.customerId();
    }

    /**
     * What was done with it.
     *
     * @param fields which of it changed; what it was is not kept
     * @param doneBy the reference of whoever acted
     */
    public record Change(CustomerDeed deed, List<CustomerField> fields, String doneBy, Instant doneAt) {
        static Change of(CustomerChange change) {
            return new Change(change.deed(), change.fields(), change.doneBy(), change.doneAt());
        }
    }
}
