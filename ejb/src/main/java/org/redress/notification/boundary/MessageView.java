package org.redress.notification.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.RecipientKind;

/**
 * A letter as a page shows it.
 *
 * @param letter which letter it is; empty when it is a case event itself
 * @param caseId the case it is about; empty when it is about no single one
 * @param recipientId the number of the receiver among those of her kind
 * @param recipientName as it stands on the envelope; may be empty
 * @param carrier by what it leaves
 * @param address where it goes; empty when it goes by post
 * @param nextAttemptAt when it is tried next, while it waits
 * @param problem why the last attempt failed
 * @param givenUpBecause why it was given up; empty unless it was
 */
public record MessageView(
        long messageId,
        Optional<LetterKind> letter,
        Optional<Long> caseId,
        Optional<Long> otherCaseId,
        RecipientKind recipientKind,
        long recipientId,
        String recipientName,
        Carrier carrier,
        String address,
        String subject,
        String body,
        MessageState state,
        int attempts,
        Instant nextAttemptAt,
        Instant writtenAt,
        Optional<Instant> sentAt,
        Optional<DeliveryProblem> problem,
        String givenUpBecause) {
    static MessageView of(OutboxMessage message) {
        return new MessageView(
                message.id(),
                message.letter(),
                message.caseId(),
                message.otherCaseId(),
                message.recipientKind(),
                message.recipientId(),
                message.recipientName(),
                message.carrier(),
                message.address(),
                message.text().subject(),
                message.text().body(),
                message.state(),
                message.attempts(),
                message.nextAttemptAt(),
                message.writtenAt(),
                message.sentAt(),
                message.problem(),
                message.givenUpBecause());
    }

    /** The same for somebody who may not read what it says. */
    MessageView withoutBody() {
        return new MessageView(
                messageId,
                letter,
                caseId,
                otherCaseId,
                recipientKind,
                recipientId,
                recipientName,
                carrier,
                address,
                subject,
                "",
                state,
                attempts,
                nextAttemptAt,
                writtenAt,
                sentAt,
                problem,
                givenUpBecause);
    }

    public boolean isFailed() {
        return state == MessageState.FAILED;
    }

    /** Whether it is one of a customer, whose own address may be the wrong one. */
    public boolean isToCustomer() {
        return recipientKind == RecipientKind.CUSTOMER;
    }

    /** Whether it is a case event for another system, which goes where the subscription says. */
    public boolean isEvent() {
        return carrier == Carrier.WEBHOOK;
    }

    public boolean isToPost() {
        return state == MessageState.TO_POST;
    }

    @Override
    public String toString() {
        return "Message#" + messageId;
    }
}
