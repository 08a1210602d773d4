package org.redress.web.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Responsibility;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.contact.domain.Medium;

/** Everything about one complaint, as other systems see it. */
@Schema(name = "Complaint")
public record WholeComplaint(
        FoundComplaint complaint,

        @Schema(description = "What it came as.") Medium medium,

        @Schema(description = "What the customer said, verbatim.")
        String customerWords,

        List<WantedOutcome> wishes,
        String wishNote,
        Optional<Priority> agreedPriority,
        Optional<String> facet,
        boolean danger,
        boolean damage,
        boolean repeated,
        boolean integrity,
        String product,
        String serialNumber,
        String invoice,
        Optional<LocalDate> happenedOn,

        @Schema(description = "Where the problem comes from in our view.")
        String origin,

        @Schema(description = "The problem in our words.") String restatement,

        @Schema(description = "When the customer agreed with our words.")
        Optional<Instant> restatementAgreedAt,

        @Schema(description = "Whom the customer sees as responsible.")
        Optional<Long> perceivedOwner,

        Responsibility responsibility,
        Optional<LocalDate> followUpOn,
        Optional<Long> followUpBy,
        String followUpProcedure,
        Instant registeredAt,

        @Schema(description = "How often it has gone through the process.")
        int runs,

        @Schema(description = "The references of the complaints that were merged into it.")
        List<String> merged) {
    static WholeComplaint of(CaseDetails details, List<String> merged) {
        return new WholeComplaint(
                FoundComplaint.of(details.summary()),
                details.medium(),
                details.customerWords(),
                details.wishes().stream().sorted().toList(),
                details.wishNote(),
                details.agreedPriority(),
                details.facet(),
                details.harm().danger(),
                details.harm().damage(),
                details.harm().repeated(),
                details.harm().integrity(),
                details.incident().product(),
                details.incident().serialNumber(),
                details.incident().invoice(),
                details.incident().happenedOn(),
                details.origin(),
                details.restatement().text(),
                details.restatement().agreedAt(),
                details.summary().owners().perceived(),
                details.summary().owners().responsibility(),
                details.record().followUpOn(),
                details.record().followUpBy(),
                details.record().followUpProcedure(),
                details.registeredAt(),
                details.runs().size(),
                merged);
    }

    @Override
    public String toString() {
        return "WholeComplaint " + complaint.reference();
    }
}
