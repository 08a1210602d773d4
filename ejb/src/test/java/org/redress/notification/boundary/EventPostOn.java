package org.redress.notification.boundary;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.redress.notification.jpa.OutboxOn;
import org.redress.selfservice.boundary.LinksInMemory;

/** The outbox for events over a real database, within one transaction, for tests of other packages. */
public final class EventPostOn {
    private EventPostOn() {}

    public static EventPost post(EntityManager em, Clock clock) {
        EventPost post = new EventPost();
        post.outbox = OutboxOn.repository(em);
        post.clock = clock;
        return post;
    }

    public static DeliveryService delivery(EntityManager em, Clock clock) {
        DeliveryService service = new DeliveryService();
        service.outbox = OutboxOn.repository(em);
        service.links = new LinksInMemory().letters(clock);
        service.eventsKeptDays = 20;
        service.clock = clock;
        return service;
    }
}
