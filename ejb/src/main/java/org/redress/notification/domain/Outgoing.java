package org.redress.notification.domain;

import java.time.Instant;

/**
 * A message that is about to leave.
 *
 * @param id its number in the outbox
 * @param messageId its id for the outside, the same at every attempt
 * @param carrier by what it leaves
 * @param address where it goes
 * @param writtenAt the date on it
 */
public record Outgoing(
        long id, String messageId, Carrier carrier, String address, String language, Letter text, Instant writtenAt) {
    public static Outgoing of(OutboxMessage message) {
        return of(message, message.text().body());
    }

    /** The same with another body. */
    public static Outgoing of(OutboxMessage message, String body) {
        return new Outgoing(
                message.id(),
                message.messageId(),
                message.carrier(),
                message.address(),
                message.language(),
                new Letter(message.text().subject(), body),
                message.writtenAt());
    }

    @Override
    public String toString() {
        return "Outgoing#" + id;
    }
}
