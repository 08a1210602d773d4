package org.redress.stakeholder.boundary;

import java.time.Instant;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.stakeholder.domain.StakeholderReport;

/**
 * One time a stakeholder was told.
 *
 * @param toldBy the staff member who told her
 * @param toldByName her name
 */
public record ReportView(Instant toldAt, ReportWay way, String note, long toldBy, String toldByName) {
    static ReportView of(StakeholderReport report, String toldByName) {
        return new ReportView(report.toldAt(), report.way(), report.note(), report.toldBy(), toldByName);
    }

    @Override
    public String toString() {
        return "ReportView[" + toldAt + "]";
    }
}
