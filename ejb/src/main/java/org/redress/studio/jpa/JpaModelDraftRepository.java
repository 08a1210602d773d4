package org.redress.studio.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.redress.studio.domain.DraftChange;
import org.redress.studio.domain.DraftChangeState;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.DraftStep;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelDraftRepository;

@ApplicationScoped
class JpaModelDraftRepository implements ModelDraftRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(ModelDraft draft) {
        em.persist(draft);
    }

    @Override
    public Optional<ModelDraft> byNumber(long number) {
        return Optional.ofNullable(em.find(ModelDraft.class, number));
    }

    @Override
    public List<ModelDraft> all() {
        return em.createQuery("select d from ModelDraft d order by d.changedAt desc, d.number desc", ModelDraft.class)
                .getResultList();
    }

    @Override
    public Map<Long, Integer> changedFiles() {
        return em.createQuery(
                        "select f.draft.number, count(f) from DrawnFile f group by f.draft.number", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).intValue()));
    }

    @Override
    public List<ModelDraft> open() {
        return em.createQuery(
                        "select d from ModelDraft d where d.state not in :over order by d.number", ModelDraft.class)
                .setParameter("over", List.of(DraftState.RELEASED, DraftState.DISCARDED))
                .getResultList();
    }

    @Override
    public List<ModelDraft> due(Instant now) {
        return em.createQuery(
                        "select d from ModelDraft d where d.state = :approved and d.goesLiveAt <= :now"
                                + " order by d.goesLiveAt, d.number",
                        ModelDraft.class)
                .setParameter("approved", DraftState.APPROVED)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public void add(DraftChange change) {
        em.persist(change);
    }

    @Override
    public Optional<DraftChange> lastDrawn(long draft) {
        return first(draft, DraftChangeState.DRAWN, "desc");
    }

    @Override
    public Optional<DraftChange> nextUndone(long draft) {
        return first(draft, DraftChangeState.UNDONE, "asc");
    }

    private Optional<DraftChange> first(long draft, DraftChangeState state, String direction) {
        return em.createQuery(
                        "select c from DraftChange c where c.draft = :draft and c.state = :state order by c.step "
                                + direction,
                        DraftChange.class)
                .setParameter("draft", draft)
                .setParameter("state", state)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DraftStep> steps(long draft, int most) {
        return em.createQuery(
                        "select new org.redress.studio.domain.DraftStep(c.step, c.resource, c.by, c.at, c.state)"
                                + " from DraftChange c where c.draft = :draft order by c.step desc",
                        DraftStep.class)
                .setParameter("draft", draft)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void settleUndone(long draft) {
        settle("c.state = :undone", draft)
                .setParameter("undone", DraftChangeState.UNDONE)
                .executeUpdate();
    }

    @Override
    public void settleUpTo(long draft, int step) {
        settle("c.state <> :settled and c.step <= :step", draft)
                .setParameter("step", step)
                .executeUpdate();
    }

    private Query settle(String which, long draft) {
        return em.createQuery("update DraftChange c set c.state = :settled, c.before = null, c.after = null"
                        + " where c.draft = :draft and " + which)
                .setParameter("settled", DraftChangeState.SETTLED)
                .setParameter("draft", draft);
    }
}
