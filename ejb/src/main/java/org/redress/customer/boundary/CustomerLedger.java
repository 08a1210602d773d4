package org.redress.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.redress.customer.domain.CustomerChange;
import org.redress.customer.domain.CustomerDeed;
import org.redress.customer.domain.CustomerField;
import org.redress.customer.domain.CustomerRepository;
import org.redress.identity.boundary.CurrentActor;

/** Writes down who changed what of a customer. Not a door: the doors of this feature call it. */
@ApplicationScoped
class CustomerLedger {
    @Inject
    CustomerRepository customers;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Nothing where nothing is other than before. */
    void changed(long customerId, Collection<CustomerField> fields) {
        if (!fields.isEmpty()) {
            note(customerId, CustomerDeed.CHANGED, fields);
        }
    }

    void note(long customerId, CustomerDeed deed, Collection<CustomerField> fields) {
        customers.add(new CustomerChange(customerId, deed, fields, actor.get().reference(), clock.instant()));
    }
}
