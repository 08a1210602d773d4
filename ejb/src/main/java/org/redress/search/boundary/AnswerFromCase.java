package org.redress.search.boundary;

import java.time.Duration;
import java.time.Instant;
import org.redress.solution.domain.Remediation;

/**
 * What satisfied another customer in a case like this one. Source: R-043.
 *
 * @param sameNature whether that complaint was of the same nature
 * @param remediation what was done, as it was decided
 * @param customersWords what she said when she was asked whether it is solved
 * @param took the working time from when we had the complaint until she said so
 */
public record AnswerFromCase(
        long caseId,
        String reference,
        String title,
        boolean sameNature,
        Remediation remediation,
        String customersWords,
        Instant solvedAt,
        Duration took) {
    @Override
    public String toString() {
        return "AnswerFromCase#" + caseId;
    }
}
