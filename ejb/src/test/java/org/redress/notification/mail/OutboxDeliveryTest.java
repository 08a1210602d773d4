package org.redress.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.boundary.DeliveryQueries;
import org.redress.notification.boundary.DeliveryService;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.Letter;
import org.redress.notification.domain.Outgoing;

class OutboxDeliveryTest {
    private final List<String> done = new ArrayList<>();
    private final List<Long> taken = new ArrayList<>();
    private final OutboxDelivery delivery = new OutboxDelivery();

    @BeforeEach
    void wire() {
        delivery.actor = new CurrentActor();
        delivery.waiting = new ThreeWaiting();
        delivery.outbox = new ThreeLetters();
        delivery.notifier = message -> {
            if (message.id() == 2) {
                throw new IOException(new FileSystemException("elna@example.org"));
            }
            done.add("out " + message.id());
        };
    }

    @Test
    void sendsWhatItTookAndGoesOnWhenOneDoesNotGetOut() {
        delivery.run();

        assertThat(taken).containsExactly(1L, 2L, 3L);
        assertThat(done).containsExactly("out 1", "sent 1", "failed 2 FOLDER_REFUSED");
    }

    /** Otherwise each message would use up an attempt, and an hour of a mail server's sleep all of them. */
    @Test
    void leavesTheOthersUntouchedWhenTheMailServerIsAway() {
        delivery.notifier = message -> {
            throw new IOException(new ConnectException("smtp.example.org"));
        };

        delivery.run();

        assertThat(taken).containsExactly(1L);
        assertThat(done).containsExactly("failed 1 SERVER_AWAY");
    }

    @Test
    void aDefectInOneMessageStopsNoOther() {
        delivery.notifier = message -> {
            if (message.id() == 1) {
                throw new IllegalStateException("a defect");
            }
            done.add("out " + message.id());
        };

        delivery.run();

        assertThat(done).containsExactly("failed 1 OTHER", "out 2", "sent 2");
    }

    @Test
    void actsInTheProductsOwnName() {
        delivery.notifier = message -> done.add(delivery.actor.get().reference());

        delivery.run();

        assertThat(done).contains(new SystemActor("outbox").reference());
        assertThat(delivery.actor.get().callers()).isEmpty();
    }

    private static final class ThreeWaiting extends DeliveryQueries {
        @Override
        public List<Long> due(Carrier carrier, int atMost) {
            return List.of(1L, 2L, 3L);
        }
    }

    private final class ThreeLetters extends DeliveryService {
        @Override
        public Optional<Outgoing> take(long messageId) {
            taken.add(messageId);
            return messageId == 3
                    ? Optional.empty()
                    : Optional.of(new Outgoing(
                            messageId,
                            messageId + "@redress",
                            Carrier.MAIL,
                            "elna@example.org",
                            "en",
                            new Letter("Subject", "Body"),
                            Instant.EPOCH));
        }

        @Override
        public void sent(long messageId) {
            done.add("sent " + messageId);
        }

        @Override
        public boolean failed(long messageId, DeliveryProblem why) {
            done.add("failed " + messageId + " " + why);
            return false;
        }
    }
}
