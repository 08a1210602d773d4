package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;

/** What people do about letters that did not leave by themselves. */
@Stateless
public class OutboxService {
    @Inject
    OutboxRepository outbox;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /**
     * Lets a letter that has failed be tried again.
     *
     * @throws MessageNotFound when there is none
     * @throws MessageMovedOn when it has not failed
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR})
    public void sendAgain(long messageId) {
        OutboxMessage message = visible(messageId);
        requireState(message, MessageState.FAILED);
        message.sendAgain(clock.instant());
    }

    /**
     * Records that a letter to a customer without an e-mail address was printed and posted.
     *
     * @throws MessageNotFound when there is none
     * @throws MessageMovedOn when it is not one to post
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void posted(long messageId) {
        OutboxMessage message = visible(messageId);
        requireState(message, MessageState.TO_POST);
        message.posted(clock.instant());
    }

    private static void requireState(OutboxMessage message, MessageState state) {
        if (message.state() != state) {
            throw new MessageMovedOn(message.state());
        }
    }

    private OutboxMessage visible(long messageId) {
        OutboxMessage message = outbox.byId(messageId).orElseThrow(MessageNotFound::new);
        access.requireVisible(message.caseId());
        return message;
    }
}
