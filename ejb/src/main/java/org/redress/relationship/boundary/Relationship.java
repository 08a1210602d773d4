package org.redress.relationship.boundary;

import java.time.Instant;
import java.util.List;
import org.redress.commitment.boundary.PromiseOutlook;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.ComplaintSummary;

/**
 * What we and a customer have with each other, as far as whoever asks may see it.
 *
 * @param cases her latest cases, the open ones first by what comes next, then the latest
 * @param casesInAll how many cases she has, those that are not among them counted
 * @param kept how many promises to her were kept, in all her cases
 * @param broken how many were broken
 * @param contacts the log of contacts, the latest first
 * @param contactsThisMonth how often one of us contacted her in this month
 * @param gestures what was done for her beyond what she could ask for, the latest first
 */
public record Relationship(
        List<HerCase> cases,
        long casesInAll,
        int kept,
        int broken,
        List<ContactLine> contacts,
        int contactsThisMonth,
        List<Gesture> gestures) {
    /** One of her cases, and what is promised in it next. */
    public record HerCase(ComplaintSummary summary, PromiseOutlook promises) {
        @Override
        public String toString() {
            return "HerCase " + summary.reference();
        }
    }

    /** Something extra that everybody who meets her should know of. Source: R-102. */
    public record Gesture(ComplaintSummary summary, Remedy remedy, Instant at) {
        @Override
        public String toString() {
            return "Gesture in " + summary.reference();
        }
    }

    @Override
    public String toString() {
        return "Relationship of " + cases.size() + " cases";
    }
}
