package org.redress.customer.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerChanged;
import org.redress.customer.domain.CustomerRepository;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.boundary.AgreementChoice;

/** Takes in new customers, corrects what is known of them and grades them. */
@Stateless
public class CustomerService {
    @Inject
    CustomerRepository customers;

    @Inject
    AgreementChoice agreements;

    @Inject
    Event<CustomerChanged> changed;

    @Inject
    Clock clock;

    /**
     * Takes in a customer, by name or without one, graded as new. Source.
     *
     * @return her number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public long register(@Valid Particulars particulars) {
        Customer customer = new Customer(particulars, clock.instant());
        customers.add(customer);
        changed.fire(new CustomerChanged(customer.id()));
        return customer.id();
    }

    /**
     * Replaces what is known of a customer by what she says is right. Source: R-026.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void correct(long customerId, @Valid Particulars particulars) {
        customer(customerId).correct(particulars);
        changed.fire(new CustomerChanged(customerId));
    }

    /**
     * Replaces the e-mail address a customer is written to; everything else stays. Source: R-026.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void reachAt(long customerId, @Email @Size(max = 254) String email) {
        Customer customer = customer(customerId);
        customer.correct(customer.particulars().reachedAt(email));
        changed.fire(new CustomerChanged(customerId));
    }

    /**
     * Grades a customer; her open complaints are worked under the agreement of the grade from now on, where there is one. Source:
     * D-14, R-105.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({SUPERVISOR, MANAGER, SYSTEM})
    public void grade(long customerId, Grade grade) {
        Customer customer = customer(customerId);
        if (customer.grade() != grade) {
            customer.grade(grade);
            agreements.customerChanged(customerId);
        }
    }

    private Customer customer(long customerId) {
        return customers.byId(customerId).orElseThrow(CustomerNotFound::new);
    }
}
