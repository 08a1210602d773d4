package org.redress.complaint.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The problem in our words, read back to the customer.
 *
 * @param text as we understood it, empty before anybody wrote it
 * @param agreedAt when the customer said it is right
 */
public record Restated(String text, Optional<Instant> agreedAt) {
    public boolean isAgreed() {
        return agreedAt.isPresent();
    }
}
