package org.redress.servicelevel.domain.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in percent with two decimals. This is the one place where they are rounded: half up. Source: W-01, W-12. */
final class Percent {
    static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final int DECIMALS = 2;

    private Percent() {}

    /** How much of the whole the part is. */
    static BigDecimal of(int part, int whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /** How much of the whole the part is. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.multiply(ALL).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** The same figure with two decimals, as long as nothing is lost by it. */
    static BigDecimal exactly(BigDecimal percent) {
        try {
            return percent.setScale(DECIMALS, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("more than two decimals: " + percent.toPlainString() + " %", e);
        }
    }
}
