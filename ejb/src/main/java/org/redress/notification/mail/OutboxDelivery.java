package org.redress.notification.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.boundary.DeliveryQueries;
import org.redress.notification.boundary.DeliveryService;
import org.redress.notification.domain.Notifier;
import org.redress.notification.domain.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every few seconds sends what waits in the outbox. Nothing is sent inside a transaction: a letter is taken in one, sent in
 * none, and marked in another; if that last one is lost, the letter goes again under the same id.
 */
@Singleton
public class OutboxDelivery {
    static final int AT_ONCE = 50;
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);

    @Inject
    DeliveryQueries waiting;

    @Inject
    DeliveryService outbox;

    @Inject
    Notifier notifier;

    @Inject
    CurrentActor actor;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        actor.as(new SystemActor("outbox"), () -> {
            waiting.due(AT_ONCE).forEach(id -> outbox.take(id).ifPresent(this::send));
            return AT_ONCE;
        });
    }

    private void send(Outgoing message) {
        try {
            notifier.send(message);
        } catch (IOException problem) {
            failed(message, problem);
            return;
        }
        outbox.sent(message.id());
        LOG.info("RDR-NOT-102 letter sent message={}", message.id());
    }

    private void failed(Outgoing message, IOException problem) {
        String why = rootOf(problem).getClass().getSimpleName();
        boolean forGood = outbox.failed(message.id(), why);
        if (forGood) {
            LOG.error("RDR-NOT-104 letter failed for good message={} problem={}", message.id(), why);
        } else {
            LOG.warn("RDR-NOT-103 letter not sent, tried again later message={} problem={}", message.id(), why);
        }
    }

    private static Throwable rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
