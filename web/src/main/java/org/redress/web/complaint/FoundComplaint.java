package org.redress.web.complaint;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;

/** A complaint in a list, as other systems see it. */
@Schema(name = "ComplaintInAList")
public record FoundComplaint(
        @Schema(description = "The reference the customer was given; it stands in every address.")
        String reference,

        String title,
        ComplaintStatus status,
        ContactKind kind,
        Channel channel,
        long customerId,
        String customerName,

        @Schema(description = "What it is about; absent before the assessment.")
        Optional<Nature> nature,

        Optional<Severity> severity,
        Optional<Priority> priority,
        boolean restricted,

        @Schema(description = "The code of the team it is with; empty before the assessment.")
        String team,

        @Schema(description = "The staff member who deals with it.")
        Optional<Long> owner,

        Instant receivedAt,
        Optional<Instant> endedAt) {
    static FoundComplaint of(ComplaintSummary summary) {
        return new FoundComplaint(
                summary.reference(),
                summary.title(),
                summary.status(),
                summary.kind(),
                summary.channel(),
                summary.customerId(),
                summary.customerName(),
                summary.nature(),
                summary.severity(),
                summary.priority(),
                summary.restricted(),
                summary.team(),
                summary.owners().actual(),
                summary.receivedAt(),
                summary.endedAt());
    }

    @Override
    public String toString() {
        return "FoundComplaint " + reference;
    }
}
