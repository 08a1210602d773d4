package org.redress.servicelevel.domain.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.redress.servicelevel.domain.measurement.RebateTable;

/** A row of the table of rebates, as columns. */
@Embeddable
public class RebateRow implements Comparable<RebateRow> {
    @Column(name = "achieved_from")
    private BigDecimal achievedFrom;

    private BigDecimal rebate;

    protected RebateRow() {}

    RebateRow(RebateTable.Row row) {
        achievedFrom = row.achievedFrom();
        rebate = row.rebate();
    }

    RebateTable.Row row() {
        return new RebateTable.Row(achievedFrom, rebate);
    }

    /** The highest first. */
    @Override
    public int compareTo(RebateRow other) {
        return other.achievedFrom.compareTo(achievedFrom);
    }
}
