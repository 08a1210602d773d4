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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerChanged;
import org.redress.customer.domain.CustomerChangedMeanwhile;
import org.redress.customer.domain.CustomerDeed;
import org.redress.customer.domain.CustomerField;
import org.redress.customer.domain.CustomerRepository;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
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
    CustomerLedger ledger;

    @Inject
    CustomerSettings settings;

    @Inject
    CurrentActor actor;

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
        ledger.note(customer.id(), CustomerDeed.TAKEN_IN, List.of());
        changed.fire(new CustomerChanged(customer.id(), false));
        return customer.id();
    }

    /**
     * Replaces what is known of a customer by what she says is right. Source: R-026.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void correct(long customerId, @Valid Particulars particulars) {
        correct(customer(customerId), particulars);
    }

    /**
     * Replaces all that is known of a customer by what she says is right. Optional items that this site does not keep are left
     * out. How she is reached is unconfirmed from then on, until it is read back to her. Source,
     * R-138, D-25.
     *
     * @throws CustomerNotFound when nobody has that number
     * @throws CustomerChangedMeanwhile when somebody else was faster; it says who, when and with what
     * @throws org.redress.customer.domain.PhoneMalformed when the telephone number is none
     * @throws org.redress.customer.domain.TimeMalformed when the convenient time is none
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void edit(@Valid EditCustomer command) {
        Customer customer = customer(command.customerId());
        if (customer.version() != command.version()) {
            throw ledger.meanwhile(customer, command.version());
        }
        command.particulars().requireWellFormed();
        Set<CustomerField> fields = EnumSet.noneOf(CustomerField.class);
        fields.addAll(customer.correct(command.particulars(), clock.instant()));
        fields.addAll(customer.describe(settings.kept(command.profile())));
        noted(customer, fields);
    }

    /**
     * How the customer is reached was read back to her, and she said that it is right. Source: R-132.
     *
     * @param version the state that was read back
     * @throws CustomerNotFound when nobody has that number
     * @throws CustomerChangedMeanwhile when it has changed since
     * @throws org.redress.customer.domain.NothingToConfirm when nothing is known of her
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void confirm(long customerId, long version) {
        Customer customer = customer(customerId);
        if (customer.version() != version) {
            throw ledger.meanwhile(customer, version);
        }
        customer.confirm(actor.staff().staffId(), clock.instant());
        ledger.note(customerId, CustomerDeed.CONFIRMED, List.of());
    }

    /**
     * Replaces the e-mail address a customer is written to; everything else stays. Source: R-026.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void reachAt(long customerId, @Email @Size(max = 254) String email) {
        Customer customer = customer(customerId);
        correct(customer, customer.particulars().reachedAt(email));
    }

    /**
     * Grades a customer; her open complaints are worked under the agreement of the grade from now on, where there is one. Source:
     * D-14, R-105, R-142.
     *
     * @param reason why; may be empty
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({SUPERVISOR, MANAGER})
    public void grade(long customerId, Grade grade, @Size(max = 500) String reason) {
        Customer customer = customer(customerId);
        boolean other = customer.grade() != grade;
        if (other || !customer.gradeReason().equals(reason.strip())) {
            customer.grade(grade, reason, actor.staff().staffId(), clock.instant());
            ledger.note(customerId, CustomerDeed.GRADED, List.of(CustomerField.GRADE));
        }
        if (other) {
            agreements.customerChanged(customerId);
        }
    }

    private void correct(Customer customer, Particulars right) {
        noted(customer, customer.correct(right, clock.instant()));
    }

    private void noted(Customer customer, Set<CustomerField> fields) {
        ledger.changed(customer.id(), fields);
        changed.fire(new CustomerChanged(customer.id(), fields.contains(CustomerField.EMAIL)));
    }

    private Customer customer(long customerId) {
        return customers.byId(customerId).orElseThrow(CustomerNotFound::new);
    }
}
