package org.redress.complaint.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Nature;
import org.redress.customer.domain.Particulars;

/**
 * Take over this complaint from another system.
 *
 * @param customerId the customer, when an earlier row brought her in
 * @param newCustomer who she is otherwise
 * @param customerWords what she wrote; empty when the other system does not say
 * @param nature what it is about, when the other system's categories say so
 * @param receivedAt when the other system received it
 * @param closedAt when it was closed there; still open when absent
 * @param team the code of the team in whose queue an open one waits; the intake team when absent
 */
public record ImportComplaint(
        Optional<Long> customerId,
        @Valid @NotNull Particulars newCustomer,
        @NotNull Channel channel,
        @NotBlank @Size(max = 200) String title,
        String customerWords,
        Optional<Nature> nature,
        @NotNull HarmFacts harm,
        @Valid @NotNull IncidentFacts incident,
        @NotNull Instant receivedAt,
        Optional<Instant> closedAt,
        Optional<String> team) {
    @Override
    public String toString() {
        return "ImportComplaint by " + channel;
    }
}
