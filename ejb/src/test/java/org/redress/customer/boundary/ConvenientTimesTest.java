package org.redress.customer.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.InMemoryCustomers;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.Particulars;
import org.redress.testing.Desk;

/** Wednesday, the eve of Heritage Day, at 16:20. */
class ConvenientTimesTest {
    private final InMemoryCustomers customers = new InMemoryCustomers();
    private final Desk desk = new Desk();
    private final ConvenientTimes times = new ConvenientTimes();

    @Test
    void theNextGoodTimeIsOneThatSuitsHer() {
        assertThat(next("09:00", "10:00")).isEqualTo(Instant.parse("2026-09-25T07:00:00Z"));
        assertThat(next("16:00", "19:00")).isEqualTo(Desk.NOW);
    }

    @Test
    void whereShePrefersHoursAtWhichNobodyMayCallTheHoursOfTheHouseHold() {
        assertThat(next("19:00", "21:00")).isEqualTo(Desk.NOW);
    }

    private Instant next(String from, String until) {
        Customer customer = new Customer(Particulars.none(), Desk.NOW);
        customer.describe(new CustomerProfile(
                Optional.of(LocalTime.parse(from)),
                Optional.of(LocalTime.parse(until)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                ""));
        customers.add(customer);
        times.customers = customers;
        times.window = desk.window;
        return times.of(customer.id()).nextGoodTime(ContactMethod.TELEPHONE, Desk.NOW);
    }
}
