package org.redress.complaint.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.Channel;
import org.redress.customer.boundary.CustomerDetails;

/**
 * What we know of somebody who calls, so that she is not asked again.
 *
 * @param open her open cases that the acting person may see, newest first
 * @param ended her latest others, newest first
 * @param lastContact when one of us last spoke with her, if anybody did
 * @param things what her cases were about, the latest first; only to be confirmed
 */
public record KnownCaller(
        CustomerDetails customer,
        List<ComplaintSummary> open,
        List<ComplaintSummary> ended,
        Optional<LastContact> lastContact,
        List<KnownThing> things) {
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
     * The last word with her.
     *
     * @param staffId whose
     * @param channel how, where that was kept
     */
    public record LastContact(
            long caseId, String reference, long staffId, CaseEventKind kind, Optional<Channel> channel, Instant at) {}

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
