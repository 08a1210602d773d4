package org.redress.customer.boundary;

import java.time.Instant;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;

/**
 * A customer as a page shows her.
 *
 * @param customerId her number
 * @param name as it is spoken; her number when she gave no name
 * @param particulars what identifies her and how she is reached
 * @param grade what she means to the organisation
 * @param createdAt since when she is known
 */
public record CustomerDetails(long customerId, String name, Particulars particulars, Grade grade, Instant createdAt) {
    static CustomerDetails of(Customer customer) {
        return new CustomerDetails(
                customer.id(), nameOf(customer), customer.particulars(), customer.grade(), customer.createdAt());
    }

    static String nameOf(Customer customer) {
        String name = customer.particulars().name();
        return name.isEmpty() ? "Customer " + customer.id() : name;
    }

    /** Her telephone number as she says it; empty when she gave none. */
    public String phone() {
        return particulars.phone();
    }

    /** Her e-mail address; empty when she gave none. */
    public String email() {
        return particulars.email();
    }

    public boolean isUnnamed() {
        return particulars.name().isEmpty();
    }

    @Override
    public String toString() {
        return "Customer#" + customerId;
    }
}
