package org.redress.customer.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where customers are kept. */
public interface CustomerRepository {
    /** Keeps a new customer and gives her an id. */
    void add(Customer customer);

    void add(CustomerChange change);

    /** What was done with what is known of a customer, the latest first. */
    List<CustomerChange> changesOf(long customerId, int limit);

    Optional<Customer> byId(long customerId);

    List<Customer> byIds(Collection<Long> customerIds);

    /** At most {@code limit} customers in whom everything that was looked for occurs, by name. */
    List<Customer> matching(CustomerSearch search, int limit);
}
