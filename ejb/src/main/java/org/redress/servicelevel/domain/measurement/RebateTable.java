package org.redress.servicelevel.domain.measurement;

import java.math.BigDecimal;
import java.util.List;

/**
 * What is given back on the next invoice for a level that was missed, by how much of its target was achieved. Each row holds
 * from its figure up to the one above it; what lies below the lowest is given the most there is. The most is that of one
 * level: two missed levels add up. Source: R-110, D-10, W-12.
 *
 * @param rows the rows, the highest first; without any nothing is ever given back
 */
public record RebateTable(List<Row> rows) {
    /** Nothing is given back. */
    public static final RebateTable NONE = new RebateTable(List.of());

    /**
     * One row.
     *
     * @param achievedFrom from how many percent of the target it holds
     * @param rebate how many percent of the invoice are given back
     */
    public record Row(BigDecimal achievedFrom, BigDecimal rebate) {
        public Row {
            achievedFrom = requirePercent(achievedFrom);
            rebate = requirePercent(rebate);
        }
    }

    /** @throws IllegalArgumentException when a row is not below the one before it, or gives back less than that */
    public RebateTable {
        rows = List.copyOf(rows);
        for (int i = 1; i < rows.size(); i++) {
            requireBelow(rows.get(i), rows.get(i - 1));
        }
    }

    /** What is given back for so many percent of the target. */
    public BigDecimal rebateFor(BigDecimal achieved) {
        return achieved.compareTo(Percent.ALL) >= 0
                ? BigDecimal.ZERO.setScale(2)
                : rows.stream()
                        .filter(row -> row.achievedFrom().compareTo(achieved) <= 0)
                        .findFirst()
                        .map(Row::rebate)
                        .orElseGet(this::most);
    }

    /** The most that is given back for one level. */
    public BigDecimal most() {
        return rows.isEmpty()
                ? BigDecimal.ZERO.setScale(2)
                : rows.get(rows.size() - 1).rebate();
    }

    private static void requireBelow(Row row, Row above) {
        if (row.achievedFrom().compareTo(above.achievedFrom()) >= 0) {
            throw new IllegalArgumentException("the row from " + row.achievedFrom() + " % stands below the one from "
                    + above.achievedFrom() + " %");
        }
        if (row.rebate().compareTo(above.rebate()) < 0) {
            throw new IllegalArgumentException(
                    "less achieved, less given back: " + row.rebate() + " % from " + row.achievedFrom() + " % on, but "
                            + above.rebate() + " % from " + above.achievedFrom() + " % on");
        }
    }

    private static BigDecimal requirePercent(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(Percent.ALL) > 0) {
            throw new IllegalArgumentException("not between 0 and 100: " + percent.toPlainString() + " %");
        }
        return Percent.exactly(percent);
    }
}
