package org.redress.customer.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.customer.domain.CustomerRepository;
import org.redress.customer.domain.CustomerSearch;
import org.redress.identity.boundary.Allows;

/** Who our customers are. */
@Stateless
public class CustomerQueries {
    static final int FOUND_AT_MOST = 10;

    private static final int CHANGES_AT_MOST = 50;

    @Inject
    CustomerRepository customers;

    @Inject
    CustomerSettings settings;

    /**
     * Customers by part of a name, an organisation, an e-mail address or a telephone number, the first ten by name;
     * nothing for less than two letters or three digits. Source.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<CustomerDetails> find(String text) {
        return customers.matching(CustomerSearch.of(text), FOUND_AT_MOST).stream()
                .map(CustomerDetails::of)
                .toList();
    }

    /**
     * One customer.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, PROCESS, SYSTEM})
    public CustomerDetails details(long customerId) {
        return customers.byId(customerId).map(CustomerDetails::of).orElseThrow(CustomerNotFound::new);
    }

    /**
     * All that is kept of a customer herself, with the latest fifty changes. Source, D-25.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public CustomerFile file(long customerId) {
        return customers
                .byId(customerId)
                .map(customer ->
                        CustomerFile.of(customer, settings.items(), customers.changesOf(customerId, CHANGES_AT_MOST)))
                .orElseThrow(CustomerNotFound::new);
    }

    /** Customers by number, in one query; an unknown number is absent. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, PROCESS, SYSTEM})
    public Map<Long, CustomerDetails> byIds(Collection<Long> customerIds) {
        return customers.byIds(customerIds).stream()
                .map(CustomerDetails::of)
                .collect(Collectors.toMap(CustomerDetails::customerId, Function.identity()));
    }
}
