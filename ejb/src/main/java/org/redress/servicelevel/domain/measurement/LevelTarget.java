package org.redress.servicelevel.domain.measurement;

import java.math.BigDecimal;

/**
 * How many of the cases of a priority are to be done in time.
 *
 * @param level the code of the priority
 * @param percent more than so many of a hundred
 * @param rebates what is given back when it is missed; {@link RebateTable#NONE} where nothing is
 */
public record LevelTarget(String level, BigDecimal percent, RebateTable rebates) {
    /** @throws IllegalArgumentException for a share that cannot be exceeded, or is no share */
    public LevelTarget {
        if (percent.signum() <= 0 || percent.compareTo(Percent.ALL) >= 0) {
            throw new IllegalArgumentException(
                    "more than " + percent.toPlainString() + " % of the cases; write a figure between 0 and 100");
        }
        percent = Percent.exactly(percent);
    }
}
