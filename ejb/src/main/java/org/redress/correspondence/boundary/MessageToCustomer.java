package org.redress.correspondence.boundary;

import java.time.Instant;
import org.redress.correspondence.domain.CustomerMessage;

/**
 * What was written to a customer, as people see it.
 *
 * @param template the code of the template it began with; empty for none
 * @param writtenBy the staff member who wrote it
 */
public record MessageToCustomer(
        long messageId, String template, String words, String wordingBecause, long writtenBy, Instant writtenAt) {
    static MessageToCustomer of(CustomerMessage message) {
        return new MessageToCustomer(
                message.id(),
                message.template(),
                message.words(),
                message.wordingBecause(),
                message.writtenBy(),
                message.writtenAt());
    }

    @Override
    public String toString() {
        return "MessageToCustomer#" + messageId;
    }
}
