package org.redress.worklist.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListRepository;

@ApplicationScoped
class JpaWorkListRepository implements WorkListRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(WorkListEntry entry) {
        em.persist(entry);
    }

    @Override
    public Optional<WorkListEntry> byId(String workItemId) {
        return Optional.ofNullable(em.find(WorkListEntry.class, workItemId));
    }

    @Override
    public List<WorkListEntry> ofCase(long caseId) {
        return em.createQuery(
                        "select w from WorkListEntry w where w.caseId = :caseId order by w.dueAt, w.workItemId",
                        WorkListEntry.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<WorkListEntry> between(String behind, Optional<String> last) {
        TypedQuery<WorkListEntry> query = em.createQuery(
                        "select w from WorkListEntry w where w.workItemId > :behind"
                                + (last.isPresent() ? " and w.workItemId <= :last" : "") + " order by w.workItemId",
                        WorkListEntry.class)
                .setHint("eclipselink.read-only", true)
                .setParameter("behind", behind);
        last.ifPresent(id -> query.setParameter("last", id));
        return query.getResultList();
    }

    @Override
    public void remove(String workItemId) {
        byId(workItemId).ifPresent(em::remove);
    }

    @Override
    public List<WorkListEntry> ofCases(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select w from WorkListEntry w where w.caseId in :caseIds", WorkListEntry.class)
                .setHint("eclipselink.read-only", true)
                .setParameter("caseIds", caseIds)
                .getResultList();
    }

    @Override
    public List<Long> casesWith(Collection<Long> staffIds, int atMost) {
        if (staffIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select distinct w.caseId from WorkListEntry w where w.assignee in :staffIds order by w.caseId",
                        Long.class)
                .setParameter("staffIds", staffIds)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public boolean take(String workItemId, long staffId) {
        int taken = em.createQuery("update WorkListEntry w set w.assignee = :staffId, w.version = w.version + 1"
                        + " where w.workItemId = :id and w.assignee is null")
                .setParameter("staffId", staffId)
                .setParameter("id", workItemId)
                .executeUpdate();
        byId(workItemId).ifPresent(em::refresh);
        return taken == 1;
    }
}
