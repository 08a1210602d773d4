package org.redress.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;
import org.redress.contact.domain.ContactWindow;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.CustomerRepository;

/** When customers would rather hear from us. Not a door: it names nobody. Source: R-127. */
@ApplicationScoped
public class ConvenientTimes {
    @Inject
    CustomerRepository customers;

    @Inject
    ContactWindow window;

    /** The hours of the house in which it suits her; those of the house where she has not said, or where none is left. */
    public ContactWindow of(long customerId) {
        return customers
                .byId(customerId)
                .map(Customer::profile)
                .flatMap(this::narrowed)
                .orElse(window);
    }

    private Optional<ContactWindow> narrowed(CustomerProfile profile) {
        LocalTime opens = profile.convenientFrom()
                .filter(from -> from.isAfter(window.opens()))
                .orElse(window.opens());
        LocalTime closes = profile.convenientUntil()
                .filter(until -> until.isBefore(window.closes()))
                .orElse(window.closes());
        return opens.isBefore(closes)
                ? Optional.of(new ContactWindow(opens, closes, window.holiday(), window.zone()))
                : Optional.empty();
    }
}
