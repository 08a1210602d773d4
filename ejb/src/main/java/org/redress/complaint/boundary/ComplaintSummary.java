package org.redress.complaint.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;

/**
 * A case as a row shows it.
 *
 * @param customerName as it is spoken; her number when she gave none
 * @param team the code of the team it is with
 */
public record ComplaintSummary(
        long caseId,
        String reference,
        String title,
        ComplaintStatus status,
        ContactKind kind,
        Channel channel,
        long customerId,
        String customerName,
        Optional<Nature> nature,
        Optional<Severity> severity,
        Optional<Priority> priority,
        boolean restricted,
        String team,
        Owners owners,
        Instant receivedAt,
        Optional<Instant> endedAt) {
    static ComplaintSummary of(Complaint complaint, String customerName) {
        return new ComplaintSummary(
                complaint.id(),
                complaint.reference(),
                complaint.title(),
                complaint.status(),
                complaint.kind(),
                complaint.channel(),
                complaint.customerId(),
                customerName,
                complaint.nature(),
                complaint.severity(),
                complaint.priority(),
                complaint.isRestricted(),
                complaint.team(),
                complaint.owners(),
                complaint.receivedAt(),
                complaint.endedAt());
    }

    @Override
    public String toString() {
        return "ComplaintSummary of " + reference;
    }
}
