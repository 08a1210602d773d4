package org.redress.process.derby.functions;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** The two SQL functions the engine's statements need and Derby lacks. */
public final class DerbyFunctions {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private DerbyFunctions() {}

    /**
     * The bits both numbers have. Boxed on purpose: for a primitive signature Derby generates byte code that does not
     * link in very large statements.
     */
    public static @Nullable Integer bitand(@Nullable Integer left, @Nullable Integer right) {
        return left == null || right == null ? null : Integer.valueOf(left & right);
    }

    /** The quarter of the year, 1 to 4. */
    public static int quarter(Timestamp moment) {
        return (moment.toLocalDateTime().getMonthValue() + MONTHS_OF_A_QUARTER - 1) / MONTHS_OF_A_QUARTER;
    }
}
