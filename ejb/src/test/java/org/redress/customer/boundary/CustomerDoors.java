package org.redress.customer.boundary;

import java.time.Clock;
import java.util.Set;
import org.redress.customer.domain.CustomerRepository;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
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
        service.settings = new CustomerSettings();
        service.actor = new CurrentActor();
        service.actor.is(new StaffActor(7, Set.of(Caller.SUPERVISOR), Set.of()));
        service.ledger = new CustomerLedger();
        service.ledger.customers = customers;
        service.ledger.actor = service.actor;
        service.ledger.clock = clock;
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
        queries.settings = new CustomerSettings();
        return queries;
    }
}
