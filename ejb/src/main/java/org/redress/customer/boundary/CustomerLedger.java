package org.redress.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerChange;
import org.redress.customer.domain.CustomerChangedMeanwhile;
import org.redress.customer.domain.CustomerDeed;
import org.redress.customer.domain.CustomerField;
import org.redress.customer.domain.CustomerRepository;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ActorRef;

/** Writes down who changed what of a customer. Not a door: the doors of this feature call it. */
@ApplicationScoped
class CustomerLedger {
    private static final int MOST = 20;

    @Inject
    CustomerRepository customers;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Who was faster than somebody who knows the customer in that version; each version is one entry. */
    CustomerChangedMeanwhile meanwhile(Customer customer, long version) {
        List<CustomerChange> since =
                customers.changesOf(customer.id(), (int) Math.max(1, Math.min(customer.version() - version, MOST)));
        Set<ActorRef> by = new LinkedHashSet<>();
        Set<Enum<?>> what = new LinkedHashSet<>();
        for (CustomerChange change : since) {
            by.add(new ActorRef(change.doneBy()));
            what.addAll(change.fields());
            if (change.fields().isEmpty()) {
                what.add(change.deed());
            }
        }
        return new CustomerChangedMeanwhile(by, since.get(0).doneAt(), what);
    }

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
