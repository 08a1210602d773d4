package org.redress.closure.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.closure.domain.Confirmation;
import org.redress.closure.domain.Proof;

/**
 * One answer of the customer, as a page shows it.
 *
 * @param words her own words, verbatim
 * @param recordedBy who recorded it; nobody when she wrote it herself
 * @param recordedByName her name; empty when nobody did
 */
public record ConfirmationView(
        long confirmationId,
        boolean solved,
        String words,
        Proof proof,
        Instant answeredAt,
        Optional<Long> recordedBy,
        String recordedByName) {
    static ConfirmationView of(Confirmation confirmation, String recordedByName) {
        return new ConfirmationView(
                confirmation.id(),
                confirmation.isSolved(),
                confirmation.words(),
                confirmation.proof(),
                confirmation.answeredAt(),
                confirmation.recordedBy(),
                recordedByName);
    }

    @Override
    public String toString() {
        return "ConfirmationView[solved=" + solved + ", " + answeredAt + "]";
    }
}
