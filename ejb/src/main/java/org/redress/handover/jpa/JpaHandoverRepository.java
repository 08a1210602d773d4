package org.redress.handover.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.handover.domain.Handover;
import org.redress.handover.domain.HandoverRepository;
import org.redress.handover.domain.HandoverState;
import org.redress.identity.boundary.MaySee;

@ApplicationScoped
class JpaHandoverRepository implements HandoverRepository {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public void add(Handover handover) {
        em.persist(handover);
    }

    @Override
    public Optional<Handover> byId(long handoverId) {
        return Optional.ofNullable(em.find(Handover.class, handoverId));
    }

    @Override
    public List<Handover> ofCase(long caseId) {
        return em.createQuery("select h from Handover h where h.caseId = :caseId order by h.id", Handover.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<Handover> offeredAmong(Collection<Long> staffIds, int atMost) {
        if (staffIds.isEmpty()) {
            return List.of();
        }
        return offered("select h", " order by h.id", Handover.class, staffIds)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public long countOfferedAmong(Collection<Long> staffIds) {
        return staffIds.isEmpty()
                ? 0
                : offered("select count(h)", "", Long.class, staffIds).getSingleResult();
    }

    private <T> TypedQuery<T> offered(String what, String order, Class<T> type, Collection<Long> staffIds) {
        TypedQuery<T> query = em.createQuery(
                what + " from Handover h where h.state = :offered and (h.receiver in :staffIds or h.giver in :staffIds)"
                        + " and " + maySee.condition("h.caseId") + order,
                type);
        maySee.bind(query);
        return query.setParameter("offered", HandoverState.OFFERED).setParameter("staffIds", staffIds);
    }
}
