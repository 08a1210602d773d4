package org.redress.complaint.boundary;

import java.util.List;
import org.redress.customer.boundary.CustomerDetails;

/**
 * What we know of somebody who calls, so that she is not asked again.
 *
 * @param open her open cases that the acting person may see, newest first
 * @param ended her latest others, newest first
 * @param things what her cases were about, the latest first; only to be confirmed
 */
public record KnownCaller(
        CustomerDetails customer, List<ComplaintSummary> open, List<ComplaintSummary> ended, List<KnownThing> things) {
    public KnownCaller {
        open = List.copyOf(open);
        ended = List.copyOf(ended);
        things = List.copyOf(things);
    }

    @Override
    public String toString() {
        return "KnownCaller " + customer;
    }

    /**
     * Something she has or bought.
     *
     * @param reference the case that says so
     */
    public record KnownThing(String product, String serialNumber, String invoice, String reference) {
        @Override
        public String toString() {
            return "KnownThing of " + reference;
        }
    }
}
