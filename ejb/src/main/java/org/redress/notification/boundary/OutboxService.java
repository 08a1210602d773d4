package org.redress.notification.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.redress.customer.boundary.CustomerService;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.OutboxRepository;
import org.redress.notification.domain.RecipientKind;

/** What people do about letters that did not leave by themselves. */
@Stateless
public class OutboxService {
    @Inject
    OutboxRepository outbox;

    @Inject
    CustomerService customers;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

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
     * Sends a letter that did not leave to another address, this letter only; the summary of a day only its receiver.
     *
     * @throws MessageNotFound when there is none, or it is the summary of somebody else
     * @throws MessageMovedOn when it has left or was given up
     * @throws EventIsNoLetter when it is an event for another system
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR})
    public void sendTo(@Valid SendLetterTo command) {
        OutboxMessage message = visible(command.messageId());
        if (message.carrier() == Carrier.WEBHOOK) {
            throw new EventIsNoLetter();
        }
        if (message.caseId().isEmpty() && !isMine(message)) {
            throw new MessageNotFound();
        }
        requireUnsent(message);
        message.sendTo(command.address(), clock.instant());
    }

    /**
     * Corrects the e-mail address of the customer a letter did not reach, and sends this and every other letter to her that
     * waits there.
     *
     * @throws MessageNotFound when there is none, or it is not to a customer
     * @throws MessageMovedOn when it has left or was given up
     */
    @Allows({SUPERVISOR, MANAGER})
    public void correctAddress(@Valid SendLetterTo command) {
        OutboxMessage message = visible(command.messageId());
        if (message.recipientKind() != RecipientKind.CUSTOMER) {
            throw new MessageNotFound();
        }
        requireUnsent(message);
        customers.reachAt(message.recipientId(), command.address());
        outbox.unsentTo(RecipientKind.CUSTOMER, message.recipientId())
                .forEach(unsent -> unsent.sendTo(command.address(), clock.instant()));
    }

    /**
     * Gives up a letter that does not leave by itself; why stays with it.
     *
     * @throws MessageNotFound when there is none
     * @throws MessageMovedOn when it neither failed nor is to be posted
     */
    @Allows({SUPERVISOR, MANAGER, ADMINISTRATOR})
    public void giveUp(@Valid GiveUpLetter command) {
        OutboxMessage message = visible(command.messageId());
        if (message.state() != MessageState.FAILED && message.state() != MessageState.TO_POST) {
            throw new MessageMovedOn(message.state());
        }
        message.giveUp(command.reason(), actor.staff().staffId(), clock.instant());
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

    /** What is about no single case names some that only its receiver may see: nobody else says where it goes. */
    private boolean isMine(OutboxMessage message) {
        return message.recipientKind() == RecipientKind.STAFF
                && message.recipientId() == actor.staff().staffId();
    }

    private static void requireUnsent(OutboxMessage message) {
        if (!message.state().isUnsent()) {
            throw new MessageMovedOn(message.state());
        }
    }

    private static void requireState(OutboxMessage message, MessageState state) {
        if (message.state() != state) {
            throw new MessageMovedOn(message.state());
        }
    }

    private OutboxMessage visible(long messageId) {
        OutboxMessage message = outbox.byId(messageId).orElseThrow(MessageNotFound::new);
        message.caseId().ifPresent(access::requireVisible);
        return message;
    }
}
