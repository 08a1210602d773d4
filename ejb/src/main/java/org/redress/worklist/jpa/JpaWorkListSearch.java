package org.redress.worklist.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.MaySee;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListFilter;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListSearch;

/** One indexed read a page: the order is the index's, the page starts behind the last row of the one before. */
@ApplicationScoped
class JpaWorkListSearch implements WorkListSearch {
    private static final String BEHIND = " and (w.dueAt > :dueAt or (w.dueAt = :dueAt and w.workItemId > :workItemId))";

    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public List<WorkListEntry> rows(WorkListFilter filter, Optional<WorkListPosition> behind, int atMost) {
        String jpql = "select w from WorkListEntry w where " + condition(filter) + (behind.isPresent() ? BEHIND : "")
                + " order by w.dueAt, w.workItemId";
        TypedQuery<WorkListEntry> query = em.createQuery(jpql, WorkListEntry.class);
        bind(query, filter);
        behind.ifPresent(position ->
                query.setParameter("dueAt", position.dueAt()).setParameter("workItemId", position.workItemId()));
        return query.setMaxResults(atMost).getResultList();
    }

    @Override
    public int count(WorkListFilter filter, int upTo) {
        TypedQuery<String> query =
                em.createQuery("select w.workItemId from WorkListEntry w where " + condition(filter), String.class);
        bind(query, filter);
        return query.setMaxResults(upTo).getResultList().size();
    }

    private String condition(WorkListFilter filter) {
        StringBuilder condition = new StringBuilder(view(filter));
        filter.phase().ifPresent(phase -> condition.append(" and w.phase = :phase"));
        filter.severity().ifPresent(severity -> condition.append(" and w.severity = :severity"));
        return condition.append(" and ").append(maySee.condition("w.caseId")).toString();
    }

    private static String view(WorkListFilter filter) {
        return switch (filter.view()) {
            case MINE -> "w.assignee = :staffId";
            case QUEUE ->
                filter.roles().contains(WorkListEntry.WHOLE_HOUSE)
                        ? "w.assignee is null and (w.candidate = '" + WorkListEntry.WHOLE_HOUSE
                                + "' or w.candidate in :roles and (w.team is null or w.team in :teams))"
                        : "w.assignee is null and w.candidate in :roles and (w.team is null or w.team in :teams)";
            case TEAM -> "(w.team is null or w.team in :teams)";
            case DUE_TODAY -> "(w.team is null or w.team in :teams) and w.dueAt < :dueBefore";
            case ALL -> "1 = 1";
        };
    }

    private void bind(TypedQuery<?> query, WorkListFilter filter) {
        switch (filter.view()) {
            case MINE -> query.setParameter("staffId", filter.staffId());
            case QUEUE ->
                query.setParameter("roles", orNone(filter.roles())).setParameter("teams", orNone(filter.teams()));
            case TEAM -> query.setParameter("teams", orNone(filter.teams()));
            case DUE_TODAY ->
                query.setParameter("teams", orNone(filter.teams())).setParameter("dueBefore", filter.dueBefore());
            case ALL -> {}
        }
        filter.phase().ifPresent(phase -> query.setParameter("phase", phase));
        filter.severity().ifPresent(severity -> query.setParameter("severity", severity));
        maySee.bind(query);
    }

    private static Collection<String> orNone(Set<String> values) {
        return values.isEmpty() ? Set.of("") : values;
    }
}
