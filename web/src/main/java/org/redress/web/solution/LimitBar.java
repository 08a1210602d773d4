package org.redress.web.solution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.redress.commitment.boundary.AuthorityQueries.Limit;
import org.redress.commitment.domain.DecidingRole;
import org.redress.shared.Money;

/**
 * Who may decide up to how much, and where an amount lies, on a scale of 0 to 100.
 *
 * @param marks the limits there are, from the smallest
 * @param amount the amount
 * @param at where the amount lies
 */
public record LimitBar(List<Mark> marks, Money amount, int at) {
    /**
     * A limit.
     *
     * @param role whose
     * @param upTo how much
     * @param at where it lies
     */
    public record Mark(DecidingRole role, Money upTo, int at) {}

    static LimitBar of(List<Limit> limits, Money amount) {
        BigDecimal end = limits.stream()
                .flatMap(limit -> limit.upTo().stream())
                .map(Money::amount)
                .reduce(amount.amount(), BigDecimal::max);
        List<Mark> marks = new ArrayList<>();
        for (Limit limit : limits) {
            limit.upTo()
                    .filter(upTo -> !upTo.isZero())
                    .ifPresent(upTo -> marks.add(new Mark(limit.role(), upTo, position(upTo, end))));
        }
        return new LimitBar(marks, amount, position(amount, end));
    }

    private static int position(Money money, BigDecimal end) {
        return end.signum() == 0
                ? 0
                : money.amount()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(end, 0, RoundingMode.HALF_UP)
                        .intValue();
    }
}
