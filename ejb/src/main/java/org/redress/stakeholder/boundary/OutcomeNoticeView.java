package org.redress.stakeholder.boundary;

import java.time.Instant;
import org.redress.stakeholder.domain.OutcomeNotice;
import org.redress.stakeholder.domain.ReportWay;

/**
 * What the customer was told of the outcome, as a page shows it.
 *
 * @param words our words to her
 * @param toldByName who told her
 */
public record OutcomeNoticeView(String words, ReportWay way, Instant toldAt, long toldBy, String toldByName) {
    static OutcomeNoticeView of(OutcomeNotice notice, String toldByName) {
        return new OutcomeNoticeView(notice.words(), notice.way(), notice.toldAt(), notice.toldBy(), toldByName);
    }

    @Override
    public String toString() {
        return "OutcomeNoticeView[" + toldAt + "]";
    }
}
