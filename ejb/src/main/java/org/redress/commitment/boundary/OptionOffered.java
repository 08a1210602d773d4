package org.redress.commitment.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.OfferedOption;
import org.redress.commitment.domain.Remedy;
import org.redress.shared.Money;

/**
 * One option as it was offered, its cost in the organisation's currency. Source.
 *
 * @param title what it is, in a few words
 * @param remedy what kind of remedy it is
 * @param cost what it costs us
 * @param availableBy when the customer would have it
 * @param fromCustomer whether it is the customer's own proposal
 * @param feasibility how well it will work, 1 to 5; 0 when nobody said
 * @param satisfaction how content the customer will likely be, 1 to 5; 0 when nobody said
 * @param note anything else, empty for nothing
 */
public record OptionOffered(
        @NotBlank @Size(max = 200) String title,
        Remedy remedy,
        @PositiveOrZero BigDecimal cost,
        Optional<DayAndHour> availableBy,
        boolean fromCustomer,
        @Min(0) @Max(5) int feasibility,
        @Min(0) @Max(5) int satisfaction,
        @Size(max = 1000) String note) {
    OfferedOption in(java.util.Currency currency) {
        return new OfferedOption(
                title, remedy, new Money(cost, currency), availableBy, fromCustomer, feasibility, satisfaction, note);
    }
}
