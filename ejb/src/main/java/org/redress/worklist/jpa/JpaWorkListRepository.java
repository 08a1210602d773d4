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
import org.redress.worklist.domain.WorkQueue;

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
                        "select w from WorkListEntry w where w.caseId = :caseId order by w.time.waiting, w.time.orderAt, w.workItemId",
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
    public List<WorkQueue> queues() {
        return em
                .createQuery(
                        "select distinct w.candidate, w.team from WorkListEntry w where w.assignee is null",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new WorkQueue((String) row[0], Optional.ofNullable((String) row[1])))
                .toList();
    }

    @Override
    public List<Long> casesIn(WorkQueue queue, long behind, int atMost) {
        TypedQuery<Long> query = em.createQuery(
                        "select distinct w.caseId from WorkListEntry w where w.assignee is null and w.candidate = :candidate"
                                + (queue.team().isPresent() ? " and w.team = :team" : " and w.team is null")
                                + " and w.caseId > :behind order by w.caseId",
                        Long.class)
                .setParameter("candidate", queue.candidate())
                .setParameter("behind", behind)
                .setMaxResults(atMost);
        queue.team().ifPresent(team -> query.setParameter("team", team));
        return query.getResultList();
    }

    @Override
    public List<Long> casesWith(Collection<Long> staffIds, long behind, int atMost) {
        if (staffIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select distinct w.caseId from WorkListEntry w where w.assignee in :staffIds"
                                + " and w.caseId > :behind order by w.caseId",
                        Long.class)
                .setParameter("staffIds", staffIds)
                .setParameter("behind", behind)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<WorkListEntry> heldBy(Collection<Long> staffIds, String formKey) {
        if (staffIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select w from WorkListEntry w where w.assignee in :staffIds and w.formKey = :formKey"
                                + " order by w.workItemId",
                        WorkListEntry.class)
                .setParameter("staffIds", staffIds)
                .setParameter("formKey", formKey)
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
