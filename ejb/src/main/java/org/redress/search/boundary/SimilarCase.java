package org.redress.search.boundary;

import java.util.Set;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintStatus;

/**
 * A case that may be the same: an open one, or one of hers that ended lately and may be opened again.
 *
 * @param sameness what it has in common
 */
public record SimilarCase(ComplaintSummary summary, Set<Sameness> sameness) {
    /** What two cases may have in common, the surest first. */
    public enum Sameness {
        SERIAL_NUMBER,
        WORDS,
        CUSTOMER
    }

    public SimilarCase {
        sameness = Set.copyOf(sameness);
    }

    /** Whether it need not be opened again. */
    public boolean isOpen() {
        return summary.status() == ComplaintStatus.OPEN;
    }

    public boolean isBySerialNumber() {
        return sameness.contains(Sameness.SERIAL_NUMBER);
    }

    public boolean isByWords() {
        return sameness.contains(Sameness.WORDS);
    }

    public boolean isByCustomer() {
        return sameness.contains(Sameness.CUSTOMER);
    }

    @Override
    public String toString() {
        return "SimilarCase " + summary.reference();
    }
}
