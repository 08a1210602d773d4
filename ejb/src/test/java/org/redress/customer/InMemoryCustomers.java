package org.redress.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerChange;
import org.redress.customer.domain.CustomerRepository;
import org.redress.customer.domain.CustomerSearch;
import org.redress.testing.Ids;

public class InMemoryCustomers implements CustomerRepository {
    private final Map<Long, Customer> customers = new LinkedHashMap<>();
    private final List<CustomerChange> changes = new ArrayList<>();
    private final Ids ids = new Ids();

    @Override
    public void add(Customer customer) {
        customers.put(ids.give(customer, "id"), customer);
    }

    @Override
    public void add(CustomerChange change) {
        changes.add(0, change);
    }

    @Override
    public List<CustomerChange> changesOf(long customerId, int limit) {
        return changes.stream()
                .filter(change -> change.customerId() == customerId)
                .limit(limit)
                .toList();
    }

    List<Customer> all() {
        return List.copyOf(customers.values());
    }

    @Override
    public Optional<Customer> byId(long customerId) {
        return Optional.ofNullable(customers.get(customerId));
    }

    @Override
    public List<Customer> byIds(Collection<Long> customerIds) {
        return customers.values().stream()
                .filter(customer -> customerIds.contains(customer.id()))
                .toList();
    }

    @Override
    public List<Customer> matching(CustomerSearch search, int limit) {
        return customers.values().stream()
                .filter(customer -> !search.isEmpty())
                .filter(customer -> search.words().stream().allMatch(word -> customer.particulars()
                        .name()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(word)))
                .limit(limit)
                .toList();
    }
}
