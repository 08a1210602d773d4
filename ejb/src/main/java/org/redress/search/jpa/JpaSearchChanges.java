package org.redress.search.jpa;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.redress.search.domain.ChangeKind;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.SearchChange;
import org.redress.search.domain.SearchChangeRepository;

/**
 * The changes in the database. Places are given by whoever reads, not by whoever writes, as in the feed of case events: so
 * nobody who writes waits for another, and nobody who reads behind a place misses what a slower transaction writes later.
 */
@ApplicationScoped
class JpaSearchChanges implements SearchChangeRepository {
    private static final String NOTED = JpaSearchChanges.class.getName();

    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Inject
    Clock clock;

    @Override
    public void note(ChangeKind kind, long subjectId) {
        if (noted().add(kind + ":" + subjectId)) {
            em.persist(new SearchChange(kind, subjectId, clock.instant()));
        }
    }

    @Override
    public int catchUp(int atMost) {
        if (waiting(1).isEmpty()) {
            return 0;
        }
        long last = lock();
        List<SearchChange> waiting = waiting(atMost);
        for (SearchChange change : waiting) {
            change.standsAt(++last);
        }
        em.flush();
        em.createNativeQuery("update search_feed set last_position = ?1 where id = 1")
                .setParameter(1, last)
                .executeUpdate();
        return waiting.size();
    }

    @Override
    public FeedPosition end() {
        String name = name();
        if (name.isEmpty()) {
            lock();
            name = name();
            if (name.isEmpty()) {
                name = UUID.randomUUID().toString();
                em.createNativeQuery("update search_feed set database_name = ?1 where id = 1")
                        .setParameter(1, name)
                        .executeUpdate();
            }
        }
        return new FeedPosition(name, number("last_position"));
    }

    @Override
    public List<SearchChange> behind(long position, int atMost) {
        return em.createQuery(
                        "select c from SearchChange c where c.feedPosition > :position order by c.feedPosition",
                        SearchChange.class)
                .setParameter("position", position)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public long forgottenTo() {
        return number("forgotten_to");
    }

    @Override
    public int forget(Instant before) {
        lock();
        Long last = em.createQuery(
                        "select max(c.feedPosition) from SearchChange c where c.writtenAt < :before", Long.class)
                .setParameter("before", before)
                .getSingleResult();
        if (last == null) {
            return 0;
        }
        em.createNativeQuery("update search_feed set forgotten_to = ?1 where id = 1")
                .setParameter(1, last)
                .executeUpdate();
        return em.createQuery("delete from SearchChange c where c.feedPosition <= :last")
                .setParameter("last", last)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private Set<String> noted() {
        Object before = transaction.getResource(NOTED);
        if (before != null) {
            return (Set<String>) before;
        }
        Set<String> fresh = new HashSet<>();
        transaction.putResource(NOTED, fresh);
        return fresh;
    }

    private List<SearchChange> waiting(int atMost) {
        return em.createQuery(
                        "select c from SearchChange c where c.feedPosition is null order by c.id", SearchChange.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Keeps the one row of the feed until the transaction ends, and gives the last place. */
    private long lock() {
        int locked = em.createNativeQuery("update search_feed set last_position = last_position where id = 1")
                .executeUpdate();
        if (locked == 0) {
            throw new IllegalStateException("the row of the search feed is missing");
        }
        return number("last_position");
    }

    private long number(String column) {
        return ((Number) em.createNativeQuery("select " + column + " from search_feed where id = 1")
                        .getSingleResult())
                .longValue();
    }

    private String name() {
        return String.valueOf(em.createNativeQuery("select database_name from search_feed where id = 1")
                        .getSingleResult())
                .strip();
    }
}
