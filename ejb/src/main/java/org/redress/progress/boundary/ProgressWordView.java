package org.redress.progress.boundary;

import java.time.Instant;
import org.redress.progress.domain.ProgressWord;
import org.redress.stakeholder.domain.ReportWay;

/**
 * What the customer was told of how her case stands, as people see it.
 *
 * @param toldBy the staff member who told her
 */
public record ProgressWordView(long wordId, String words, ReportWay way, Instant toldAt, long toldBy) {
    static ProgressWordView of(ProgressWord word) {
        return new ProgressWordView(word.id(), word.words(), word.way(), word.toldAt(), word.toldBy());
    }

    @Override
    public String toString() {
        return "ProgressWordView[" + wordId + "]";
    }
}
