package org.redress.solution.domain;

import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;

/**
 * What is to be done for the customer.
 *
 * @param remedy what kind of remedy it is
 * @param amount what it costs us
 * @param description what exactly is done
 * @param toldToCustomer the words in which she will hear of it
 */
public record Remediation(Remedy remedy, Money amount, String description, String toldToCustomer) {
    public Remediation {
        if (amount.isNegative() || description.isBlank() || toldToCustomer.isBlank()) {
            throw new IllegalArgumentException("not a remediation: " + remedy + " " + amount);
        }
    }
}
