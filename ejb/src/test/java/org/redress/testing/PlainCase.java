package org.redress.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.CaseRecord;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Responsibility;
import org.redress.complaint.domain.Restated;
import org.redress.contact.domain.Medium;
import org.redress.customer.boundary.CustomerDetails;

/** The open case of the desk, of which nothing is known yet but what the customer said. */
public final class PlainCase {
    public static final String SAID = "It hums.";

    private PlainCase() {}

    public static CaseDetails of(CustomerDetails customer) {
        return new CaseDetails(
                new ComplaintSummary(
                        Desk.CASE,
                        "RD-1",
                        "Amplifier hums",
                        ComplaintStatus.OPEN,
                        ContactKind.COMPLAINT,
                        Channel.TELEPHONE,
                        customer.customerId(),
                        customer.name(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        "INTAKE",
                        new Owners(Optional.empty(), Optional.empty(), Responsibility.OPEN, Optional.empty()),
                        Desk.NOW,
                        Optional.empty()),
                customer,
                Medium.CALL,
                SAID,
                Set.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                HarmFacts.none(),
                IncidentFacts.none(),
                "",
                new Restated("", Optional.empty()),
                new CaseRecord(Optional.empty(), "", Optional.empty(), "", Optional.empty()),
                Desk.NOW,
                List.of());
    }
}
