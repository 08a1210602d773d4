package org.redress.casehistory.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.redress.casehistory.domain.EventFeed;
import org.redress.casehistory.domain.RecordedEvent;
import org.redress.identity.boundary.MaySee;

/**
 * The feed in the database. Positions are given by whoever reads, not by whoever writes: a writer would keep everybody
 * else waiting until her transaction ends. The one row of the counter is locked meanwhile, so positions appear in order.
 */
@ApplicationScoped
class JpaEventFeed implements EventFeed {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public int catchUp(int atMost) {
        if (waiting(1).isEmpty()) {
            return 0;
        }
        long last = lastPosition();
        List<RecordedEvent> waiting = waiting(atMost);
        for (RecordedEvent event : waiting) {
            event.standsAt(++last);
        }
        em.createNativeQuery("update event_feed set last_position = ?1 where id = 1")
                .setParameter(1, last)
                .executeUpdate();
        em.flush();
        return waiting.size();
    }

    @Override
    public List<FedEvent> visibleBehind(long position, int atMost) {
        TypedQuery<RecordedEvent> query = em.createQuery(
                "select e from RecordedEvent e where e.feedPosition > :position and " + maySee.condition("e.caseId")
                        + " order by e.feedPosition",
                RecordedEvent.class);
        maySee.bind(query);
        return query.setParameter("position", position).setMaxResults(atMost).getResultList().stream()
                .map(event -> new FedEvent(event.feedPosition().orElseThrow(), event.toEvent()))
                .toList();
    }

    /** Locks the counter until the transaction ends. */
    private long lastPosition() {
        int locked = em.createNativeQuery("update event_feed set last_position = last_position where id = 1")
                .executeUpdate();
        if (locked == 0) {
            throw new IllegalStateException("the counter of the event feed is missing");
        }
        Number last = (Number) em.createNativeQuery("select last_position from event_feed where id = 1")
                .getSingleResult();
        return last.longValue();
    }

    private List<RecordedEvent> waiting(int atMost) {
        return em.createQuery(
                        "select e from RecordedEvent e where e.feedPosition is null"
                                + " order by e.recordedAt, e.caseId, e.number",
                        RecordedEvent.class)
                .setMaxResults(atMost)
                .getResultList();
    }
}
