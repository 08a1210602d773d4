package org.redress.notification.mail;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.boundary.Delivery;
import org.redress.notification.boundary.DeliveryQueries;
import org.redress.notification.boundary.DeliveryService;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.Notifier;
import org.redress.notification.domain.Outgoing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Every few seconds sends what waits in the outbox. Nothing is sent inside a transaction: a message is taken in one, sent in
 * none, and marked in another; if that last one is lost, the message goes again under the same id. When the mail server is
 * away, one message has found out and the others wait untouched for the next time.
 */
@Singleton
public class OutboxDelivery implements Delivery {
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

    private volatile boolean paused;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        if (!paused) {
            deliverDue();
        }
    }

    @Override
    public void pause() {
        paused = true;
    }

    @Override
    public void goOn() {
        paused = false;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void deliverDue() {
        actor.as(new SystemActor("outbox"), () -> {
            deliver(Carrier.MAIL);
            return AT_ONCE;
        });
    }

    private void deliver(Carrier carrier) {
        for (long id : waiting.due(carrier, AT_ONCE)) {
            Optional<DeliveryProblem> problem = outbox.take(id).flatMap(this::send);
            if (problem.filter(DeliveryProblem.SERVER_AWAY::equals).isPresent()) {
                return;
            }
        }
    }

    private Optional<DeliveryProblem> send(Outgoing message) {
        try {
            notifier.send(message);
        } catch (IOException | RuntimeException error) {
            return Optional.of(failed(message, error));
        }
        outbox.sent(message.id());
        LOG.info("RDR-NOT-102 letter sent message={}", message.id());
        return Optional.empty();
    }

    private DeliveryProblem failed(Outgoing message, Exception error) {
        DeliveryProblem problem = MailProblems.of(error);
        if (outbox.failed(message.id(), problem)) {
            LOG.error(
                    "RDR-NOT-104 letter failed for good message={} problem={} error={}",
                    message.id(),
                    problem,
                    nameOf(error));
        } else {
            LOG.warn(
                    "RDR-NOT-103 letter not sent, tried again later message={} problem={} error={}",
                    message.id(),
                    problem,
                    nameOf(error));
        }
        return problem;
    }

    /** The class alone: what an error says may name the address. */
    private static String nameOf(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
