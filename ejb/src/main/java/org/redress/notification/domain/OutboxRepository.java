package org.redress.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** The messages that are to be sent to a receiver at that moment, the longest waiting first. */
    List<DueMessage> dueTo(RecipientKind kind, long recipientId, Instant now, int atMost);

    /** The messages to a receiver that have not left yet, the oldest first. */
    List<OutboxMessage> unsentTo(RecipientKind kind, long recipientId);

    /** Lets what is to be sent to a receiver before a moment wait until then; that is no attempt. */
    void holdBack(RecipientKind kind, long recipientId, Instant until);

    /** How many messages to each receiver of a kind are in a state. */
    Map<Long, Long> counts(RecipientKind kind, MessageState state);

    /** Removes messages by that carrier that left or were withheld before a moment. */
    int forget(Carrier carrier, Instant before);

    /** The letters of a case, the oldest first; no events. */
    List<OutboxMessage> ofCase(long caseId);

    /**
     * A page of the messages of the cases the acting party may see, newest first. Events are among them only when they
     * failed or were given up: nobody need look at the others.
     *
     * @param state only those in that state
     * @param before only those written before the message of that id
     */
    List<OutboxMessage> page(Optional<MessageState> state, Optional<Long> before, int atMost);
}
