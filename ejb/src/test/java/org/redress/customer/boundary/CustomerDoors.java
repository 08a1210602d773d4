package org.redress.customer.boundary;

import java.time.Clock;
import org.redress.customer.domain.CustomerRepository;
import org.redress.servicelevel.boundary.AgreementChoice;
import org.redress.testing.RecordingEvent;

/** The doors of this feature over a repository in memory, for tests of other features. */
public final class CustomerDoors {
    private CustomerDoors() {}

    public static CustomerService service(CustomerRepository customers, Clock clock) {
        CustomerService service = new CustomerService();
        service.customers = customers;
        service.clock = clock;
        service.changed = new RecordingEvent<>();
        service.agreements = new AgreementChoice() {
            @Override
            public void customerChanged(long customerId) {
                // no agreement depends on her
            }
        };
        return service;
    }

    public static CustomerQueries queries(CustomerRepository customers) {
        CustomerQueries queries = new CustomerQueries();
        queries.customers = customers;
        return queries;
    }
}
