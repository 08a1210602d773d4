package org.redress.complaint.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Particulars;

/**
 * Register this complaint, or what else the customer came with.
 *
 * @param customerId the customer, when we know her already; otherwise a new one is taken in
 * @param newCustomer who she is otherwise; {@link Particulars#none()} when she gives no name
 * @param kind whether she complains, asks, wants something or praises us
 * @param medium what it came as; what is usual for its channel otherwise
 * @param title the problem in a line
 * @param customerWords what she says, verbatim
 * @param wishes what would put it right for her
 * @param wishNote her wish in her own words
 * @param agreedPriority the priority agreed with her, if it was spoken of
 * @param restatement the problem in our words as read back, empty when it was not
 * @param restatementAgreed whether she said that it is right
 * @param receivedAt when it reached us, if that was before now
 */
public record RegisterComplaint(
        Optional<Long> customerId,
        @Valid @NotNull Particulars newCustomer,
        @NotNull ContactKind kind,
        @NotNull Channel channel,
        Optional<Medium> medium,
        @NotBlank @Size(max = 200) String title,
        @NotBlank String customerWords,
        Set<WantedOutcome> wishes,
        @Size(max = 1000) String wishNote,
        Optional<Priority> agreedPriority,
        @NotNull HarmFacts harm,
        @Valid @NotNull IncidentFacts incident,
        String restatement,
        boolean restatementAgreed,
        Optional<Instant> receivedAt) {
    public RegisterComplaint {
        wishes = Set.copyOf(wishes);
    }

    @Override
    public String toString() {
        return "RegisterComplaint by " + channel;
    }
}
