package org.redress.solution.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Currency;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;
import org.redress.solution.domain.Remediation;

/**
 * What is to be done for the customer.
 *
 * @param remedy what kind of remedy it is
 * @param amount what it costs us, in the organisation's currency
 * @param description what exactly is done
 * @param toldToCustomer the words in which she will hear of it
 */
public record ProposeSolution(
        Remedy remedy,
        @PositiveOrZero BigDecimal amount,
        @NotBlank String description,
        @NotBlank String toldToCustomer) {
    Remediation in(Currency currency) {
        return new Remediation(remedy, new Money(amount, currency), description, toldToCustomer);
    }
}
