package org.redress.closure.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.closure.domain.Closure;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.closure.domain.ClosureRepository;
import org.redress.closure.domain.Confirmation;
import org.redress.closure.domain.Silence;
import org.redress.identity.boundary.MaySee;

@ApplicationScoped
class JpaClosureRepository implements ClosureRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public void add(Confirmation confirmation) {
        em.persist(confirmation);
    }

    @Override
    public void add(Closure closure) {
        em.persist(closure);
    }

    @Override
    public void add(Silence silence) {
        em.persist(silence);
    }

    @Override
    public Optional<Confirmation> lastConfirmation(long caseId) {
        return sinceTheLastEnd("select c from Confirmation c", "c.recordedAt", Confirmation.class, caseId);
    }

    @Override
    public Optional<Silence> standingSilence(long caseId) {
        return sinceTheLastEnd("select c from Silence c", "c.noticedAt", Silence.class, caseId)
                .filter(Silence::isStanding);
    }

    @Override
    public List<Silence> silencesOf(long caseId) {
        return em.createQuery(
                        "select s from Silence s where s.caseId = :caseId order by s.noticedAt, s.id", Silence.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public long nextTurn() {
        return em.createQuery("select coalesce(max(s.turn), 0) from Silence s", Long.class)
                        .getSingleResult()
                + 1;
    }

    private <T> Optional<T> sinceTheLastEnd(String select, String moment, Class<T> type, long caseId) {
        return em.createQuery(
                        select + " where c.caseId = :caseId and not exists (select e from Closure e"
                                + " where e.caseId = c.caseId and e.closedAt >= " + moment + ") order by " + moment
                                + " desc, c.id desc",
                        type)
                .setParameter("caseId", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Confirmation> confirmationsOf(long caseId) {
        return em.createQuery(
                        "select c from Confirmation c where c.caseId = :caseId order by c.recordedAt, c.id",
                        Confirmation.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<Closure> closuresOf(long caseId) {
        return em.createQuery(
                        "select c from Closure c where c.caseId = :caseId order by c.closedAt, c.id", Closure.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<Closure> endedBy(ClosureOutcome outcome, Instant since, int atMost) {
        TypedQuery<Closure> query = em.createQuery(
                "select c from Closure c where c.outcome = :outcome and c.closedAt >= :since and "
                        + maySee.condition("c.caseId") + " order by c.closedAt desc, c.id desc",
                Closure.class);
        maySee.bind(query);
        return query.setParameter("outcome", outcome)
                .setParameter("since", since)
                .setMaxResults(atMost)
                .getResultList();
    }
}
