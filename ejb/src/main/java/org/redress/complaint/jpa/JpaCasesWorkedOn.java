package org.redress.complaint.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.identity.boundary.MaySee;
import org.redress.servicelevel.domain.CasesWorkedOn;

/** Ids only, each question in one read. */
@ApplicationScoped
class JpaCasesWorkedOn implements CasesWorkedOn {
    private static final String OPEN = "c.kind = :complaint and c.status = :open";

    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public List<Long> open() {
        return ofOpen(visible("c.id", OPEN + " and ", Long.class)).getResultList();
    }

    @Override
    public List<Long> openOfTeam(String team) {
        return ofOpen(visible("c.id", OPEN + " and c.classification.team = :team and ", Long.class))
                .setParameter("team", team)
                .getResultList();
    }

    @Override
    public List<Long> openBetween(Instant from, Instant until) {
        return visible(
                        "c.id",
                        "c.kind = :complaint and c.receivedAt < :until and (c.endedAt is null or c.endedAt >= :from) and ",
                        Long.class)
                .setParameter("complaint", ContactKind.COMPLAINT)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public long registeredBetween(Instant from, Instant until) {
        return visible(
                        "count(c)",
                        "c.registeredAt >= :from and c.registeredAt < :until and c.status <> :merged and ",
                        Long.class)
                .setParameter("merged", ComplaintStatus.MERGED)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    private static TypedQuery<Long> ofOpen(TypedQuery<Long> query) {
        return query.setParameter("complaint", ContactKind.COMPLAINT).setParameter("open", ComplaintStatus.OPEN);
    }

    private <T> TypedQuery<T> visible(String what, String condition, Class<T> type) {
        TypedQuery<T> query = em.createQuery(
                "select " + what + " from Complaint c where " + condition + maySee.condition("c.id"), type);
        maySee.bind(query);
        return query;
    }
}
