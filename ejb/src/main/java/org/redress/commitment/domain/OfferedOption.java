package org.redress.commitment.domain;

import java.util.Optional;
import org.redress.shared.Money;

/**
 * One way to put it right, as it was offered. Source.
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
public record OfferedOption(
        String title,
        Remedy remedy,
        Money cost,
        Optional<DayAndHour> availableBy,
        boolean fromCustomer,
        int feasibility,
        int satisfaction,
        String note) {
    public OfferedOption {
        if (title.isBlank() || cost.isNegative() || isNoScore(feasibility) || isNoScore(satisfaction)) {
            throw new IllegalArgumentException("not an option: " + remedy + " " + cost);
        }
    }

    private static boolean isNoScore(int score) {
        return score < 0 || score > 5;
    }
}
