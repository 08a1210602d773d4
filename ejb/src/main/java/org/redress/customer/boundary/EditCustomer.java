package org.redress.customer.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.redress.customer.domain.CustomerProfile;
import org.redress.customer.domain.Particulars;

/**
 * Replace what is known of a customer by what she says is right.
 *
 * @param version the state that whoever changes it has seen
 */
public record EditCustomer(
        long customerId,
        long version,
        @Valid @NotNull Particulars particulars,
        @Valid @NotNull CustomerProfile profile) {
    @Override
    public String toString() {
        return "EditCustomer " + customerId;
    }
}
