package org.redress.notification.boundary;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.redress.notification.domain.Carrier;
import org.redress.notification.domain.DeliveryProblem;
import org.redress.notification.domain.Outgoing;
import org.redress.notification.jpa.OutboxOn;
import org.redress.selfservice.boundary.LinksInMemory;
import org.redress.testing.TestDatabase;

/** The doors of delivery over a real database, each call a transaction of its own, as the server has it. */
public final class DeliveryOn {
    private final TestDatabase database;
    private final Clock clock;

    public DeliveryOn(TestDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public DeliveryQueries queries() {
        return new DeliveryQueries() {
            @Override
            public List<Long> due(Carrier by, int atMost) {
                return database.read(em -> {
                    DeliveryQueries queries = new DeliveryQueries();
                    queries.outbox = OutboxOn.repository(em);
                    queries.clock = DeliveryOn.this.clock;
                    return queries.due(by, atMost);
                });
            }
        };
    }

    public DeliveryService service() {
        return new DeliveryService() {
            @Override
            public Optional<Outgoing> take(long messageId) {
                return database.inTransaction(em -> on(em).take(messageId));
            }

            @Override
            public void sent(long messageId) {
                database.commit(em -> on(em).sent(messageId));
            }

            @Override
            public boolean failed(long messageId, DeliveryProblem why) {
                return database.inTransaction(em -> on(em).failed(messageId, why));
            }
        };
    }

    private DeliveryService on(EntityManager em) {
        DeliveryService service = new DeliveryService();
        service.outbox = OutboxOn.repository(em);
        service.links = new LinksInMemory().letters(clock);
        service.clock = clock;
        return service;
    }
}
