package org.redress.complaint.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.redress.contact.domain.Medium;

/**
 * What is known when a complaint is received.
 *
 * @param number the reference the customer is given
 * @param kind whether she complains, asks, wants something or praises us
 * @param medium what it came as
 * @param title the problem in a line
 * @param customerWords what she said, verbatim
 * @param wishes what would put it right for her
 * @param wishNote her wish in her own words
 * @param agreedPriority the priority agreed with her, when that was spoken of
 * @param receivedAt when it reached us
 * @param registeredAt when it was recorded
 */
public record Reception(
        ComplaintNumber number,
        long customerId,
        ContactKind kind,
        Channel channel,
        Medium medium,
        String title,
        String customerWords,
        Set<WantedOutcome> wishes,
        String wishNote,
        Optional<Priority> agreedPriority,
        HarmFacts harm,
        IncidentFacts incident,
        Instant receivedAt,
        Instant registeredAt) {
    public Reception {
        wishes = Set.copyOf(wishes);
        if (title.isBlank()) {
            throw new IllegalArgumentException(number + " has no title");
        }
        if (receivedAt.isAfter(registeredAt)) {
            throw new IllegalArgumentException(number + " was received after it was registered");
        }
    }

    @Override
    public String toString() {
        return "Reception of " + number;
    }
}
