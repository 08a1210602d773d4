package org.redress.closure.boundary;

import java.time.Instant;
import org.redress.closure.domain.Closure;

/**
 * A compliment for which the customer was thanked, as a page shows it.
 *
 * @param thankedBy who thanked her
 * @param ourWords what she was told
 */
public record ComplimentView(long caseId, Instant thankedAt, String thankedBy, String ourWords) {
    static ComplimentView of(Closure closure, String thankedBy) {
        return new ComplimentView(closure.caseId(), closure.closedAt(), thankedBy, closure.actions());
    }

    @Override
    public String toString() {
        return "ComplimentView of case " + caseId;
    }
}
