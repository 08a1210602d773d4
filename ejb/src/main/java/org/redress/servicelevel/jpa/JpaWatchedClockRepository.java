package org.redress.servicelevel.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.identity.boundary.MaySee;
import org.redress.servicelevel.domain.alarm.AlarmStage;
import org.redress.servicelevel.domain.alarm.Course;
import org.redress.servicelevel.domain.alarm.WatchedClock;
import org.redress.servicelevel.domain.alarm.WatchedClockRepository;
import org.redress.servicelevel.domain.clock.ClockReading.State;

@ApplicationScoped
class JpaWatchedClockRepository implements WatchedClockRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public void add(WatchedClock clock) {
        em.persist(clock);
    }

    @Override
    public Optional<WatchedClock> byId(long id) {
        return Optional.ofNullable(em.find(WatchedClock.class, id));
    }

    @Override
    public List<WatchedClock> ofCase(long caseId) {
        return em.createQuery("select c from WatchedClock c where c.caseId = :caseId order by c.id", WatchedClock.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public Map<Long, List<WatchedClock>> ofCases(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select c from WatchedClock c where c.caseId in :caseIds order by c.id",
                                WatchedClock.class)
                        .setParameter("caseIds", caseIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(WatchedClock::caseId));
    }

    @Override
    public List<WatchedClock> toldBetween(Instant since, Instant until, int atMost) {
        TypedQuery<WatchedClock> query = em.createQuery(
                        "select c from WatchedClock c where c.toldAt > :since and c.toldAt <= :until"
                                + " and (c.percentTold = :all or c.state in :going) and "
                                + maySee.condition("c.caseId") + " order by c.toldAt desc, c.id",
                        WatchedClock.class)
                .setParameter("all", AlarmStage.BREACH)
                .setParameter("going", List.of(State.RUNNING, State.PAUSED));
        maySee.bind(query);
        return query.setParameter("since", since)
                .setParameter("until", until)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<WatchedClock> dueBetween(Instant after, Instant until, int atMost) {
        TypedQuery<WatchedClock> query = em.createQuery(
                "select c from WatchedClock c where c.state = :running and c.dueAt > :after and c.dueAt <= :until and "
                        + maySee.condition("c.caseId") + " order by c.dueAt, c.id",
                WatchedClock.class);
        maySee.bind(query);
        return query.setParameter("running", State.RUNNING)
                .setParameter("after", after)
                .setParameter("until", until)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<WatchedClock> overIn(String team, Instant now, int atMost) {
        return over("select c", " order by c.dueAt, c.id", WatchedClock.class, team, now)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public long countOverIn(String team, Instant now) {
        return over("select count(c)", "", Long.class, team, now).getSingleResult();
    }

    private <T> TypedQuery<T> over(String what, String order, Class<T> type, String team, Instant now) {
        TypedQuery<T> query = em.createQuery(
                what + " from WatchedClock c where ((c.state = :running and c.dueAt < :now)"
                        + " or (c.state = :paused and c.percentTold >= :all))"
                        + " and c.caseId in (select k.id from Complaint k where k.classification.team = :team) and "
                        + maySee.condition("c.caseId") + order,
                type);
        maySee.bind(query);
        return query.setParameter("running", State.RUNNING)
                .setParameter("paused", State.PAUSED)
                .setParameter("all", AlarmStage.BREACH)
                .setParameter("now", now)
                .setParameter("team", team);
    }

    @Override
    public List<Long> casesOnTheClock() {
        TypedQuery<Long> query = em.createQuery(
                "select distinct c.caseId from WatchedClock c where c.course in :going and "
                        + maySee.condition("c.caseId"),
                Long.class);
        maySee.bind(query);
        return query.setParameter("going", List.of(Course.ALARM_AHEAD, Course.AT_REST))
                .getResultList();
    }
}
