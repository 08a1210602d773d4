package org.redress.complaint.boundary;

import org.redress.complaint.domain.Complaint;

/**
 * A case that was registered in the last minutes.
 *
 * @param told what was said in it: the line, the customer's words and the thing it is about
 */
public record JustRegistered(ComplaintSummary summary, String told) {
    static JustRegistered of(Complaint complaint, ComplaintSummary summary) {
        return new JustRegistered(
                summary,
                String.join(
                        "\n",
                        complaint.title(),
                        complaint.customerWords(),
                        complaint.incident().product()));
    }

    @Override
    public String toString() {
        return "JustRegistered " + summary.reference();
    }
}
