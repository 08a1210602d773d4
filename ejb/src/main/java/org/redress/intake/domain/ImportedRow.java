package org.redress.intake.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A row that can be registered.
 *
 * @param line where it stands in the file, counted from 1 with the heading
 * @param key its number at the source
 * @param receivedAt when the complaint was received there
 * @param closedAt when it was closed there; for a closed row without such a date the moment it was received
 * @param channel our customer kind
 * @param title what it is about, at most 200 characters
 * @param product the product or department it concerns
 * @param words what the customer wrote, verbatim
 */
public record ImportedRow(
        long line,
        String key,
        Instant receivedAt,
        Optional<Instant> closedAt,
        String channel,
        String title,
        Optional<String> product,
        Optional<String> words) {
    public boolean isClosed() {
        return closedAt.isPresent();
    }
}
