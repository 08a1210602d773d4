package org.redress.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where messages wait. */
public interface OutboxRepository {
    /**
     * Lets a message wait, unless its receiver has one about the same fact already.
     *
     * @return whether it is new
     */
    boolean addOnce(OutboxMessage message);

    Optional<OutboxMessage> byId(long id);

    /** The ids of messages that are to be sent that way at that moment, the longest waiting first. */
    List<Long> due(Carrier carrier, Instant now, int atMost);

    /** The messages to a receiver that have not left yet, the oldest first. */
    List<OutboxMessage> unsentTo(RecipientKind kind, long recipientId);

    /** The messages of a case, the oldest first. */
    List<OutboxMessage> ofCase(long caseId);

    /**
     * A page of the messages of the cases the acting party may see, newest first.
     *
     * @param state only those in that state
     * @param before only those written before the message of that id
     */
    List<OutboxMessage> page(Optional<MessageState> state, Optional<Long> before, int atMost);
}
