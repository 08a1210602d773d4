package org.redress.draft.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.draft.domain.Draft;
import org.redress.draft.domain.DraftKind;
import org.redress.draft.domain.DraftRepository;

@ApplicationScoped
class JpaDraftRepository implements DraftRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Draft draft) {
        em.persist(draft);
    }

    @Override
    public void remove(Draft draft) {
        em.remove(draft);
    }

    @Override
    public Optional<Draft> of(long staffId, DraftKind kind, String about) {
        return hers("d.about = :about", staffId, kind)
                .setParameter("about", about)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Draft> of(long staffId, DraftKind kind) {
        return hers("d.endedAt is null", staffId, kind).getResultList();
    }

    @Override
    public void removeOfTasksGone(long caseId) {
        List<Draft> drafts = em.createQuery(
                        "select d from Draft d where d.caseId = :caseId and d.kind = :task", Draft.class)
                .setParameter("caseId", caseId)
                .setParameter("task", DraftKind.TASK)
                .getResultList();
        if (drafts.isEmpty()) {
            return;
        }
        Set<String> open = new HashSet<>(
                em.createQuery("select w.workItemId from WorkListEntry w where w.caseId = :caseId", String.class)
                        .setParameter("caseId", caseId)
                        .getResultList());
        drafts.stream().filter(draft -> !open.contains(draft.about())).forEach(em::remove);
    }

    @Override
    public int removeOfTasksGone() {
        return em.createQuery("delete from Draft d where d.kind = :task and not exists"
                        + " (select w.workItemId from WorkListEntry w where w.workItemId = d.about)")
                .setParameter("task", DraftKind.TASK)
                .executeUpdate();
    }

    @Override
    public boolean isTaskOpen(String workItemId, long caseId) {
        return !em.createQuery(
                        "select w.workItemId from WorkListEntry w where w.workItemId = :id and w.caseId = :caseId",
                        String.class)
                .setParameter("id", workItemId)
                .setParameter("caseId", caseId)
                .getResultList()
                .isEmpty();
    }

    @Override
    public int removeUntouchedSince(Instant before) {
        return em.createQuery("delete from Draft d where d.savedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private TypedQuery<Draft> hers(String condition, long staffId, DraftKind kind) {
        return em.createQuery(
                        "select d from Draft d where d.staffId = :staffId and d.kind = :kind and " + condition
                                + " order by d.savedAt desc, d.id desc",
                        Draft.class)
                .setParameter("staffId", staffId)
                .setParameter("kind", kind);
    }
}
