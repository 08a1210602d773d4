package org.redress.worklist.jpa;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.identity.boundary.MaySee;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkLoad;
import org.redress.worklist.domain.WorkLoads;

/** One grouped read for all people of a team: of each, what waits for somebody else and what does not. */
@ApplicationScoped
class JpaWorkLoads implements WorkLoads {
    private static final String COUNTED = "select w.assignee, w.time.waiting, count(w),"
            + " sum(case when w.time.orderAt < :now then 1 else 0 end),"
            + " sum(case when w.time.orderAt < :endOfDay then 1 else 0 end),"
            + " min(w.time.orderAt) from WorkListEntry w where ";

    private static final String GROUPED = " group by w.assignee, w.time.waiting";

    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public Map<Long, WorkLoad> heldBy(Collection<Long> staffIds, Instant now, Instant endOfDay) {
        return staffIds.isEmpty()
                ? Map.of()
                : counted("w.assignee in :staffIds", now, endOfDay)
                        .setParameter("staffIds", staffIds)
                        .getResultStream()
                        .map(JpaWorkLoads::load)
                        .collect(Collectors.toMap(WorkLoad::staffId, Function.identity(), WorkLoad::and));
    }

    @Override
    public Map<Long, Integer> borneBy(Collection<Long> staffIds) {
        return staffIds.isEmpty()
                ? Map.of()
                : em.createQuery(
                                "select w.assignee, count(w) from WorkListEntry w where w.assignee in :staffIds"
                                        + " group by w.assignee",
                                Object[].class)
                        .setParameter("staffIds", staffIds)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> number(row[1])));
    }

    @Override
    public Map<String, Integer> openIn(Collection<String> teams) {
        if (teams.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> query = em.createQuery(
                "select w.team, count(w) from WorkListEntry w where w.team in :teams and "
                        + maySee.condition("w.caseId") + " group by w.team",
                Object[].class);
        maySee.bind(query);
        return query.setParameter("teams", teams)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
    }

    @Override
    public WorkLoad waitingIn(String team, Instant now, Instant endOfDay) {
        return counted("w.assignee is null and w.team = :team", now, endOfDay)
                .setParameter("team", team)
                .getResultStream()
                .map(JpaWorkLoads::load)
                .reduce(WorkLoad.none(null), WorkLoad::and);
    }

    @Override
    public List<WorkListEntry> ofForm(String formKey, String team, int atMost) {
        TypedQuery<WorkListEntry> query = em.createQuery(
                "select w from WorkListEntry w where w.team = :team and w.formKey = :formKey and "
                        + maySee.condition("w.caseId") + " order by w.time.orderAt, w.workItemId",
                WorkListEntry.class);
        maySee.bind(query);
        return query.setParameter("team", team)
                .setParameter("formKey", formKey)
                .setMaxResults(atMost)
                .getResultList();
    }

    private TypedQuery<Object[]> counted(String which, Instant now, Instant endOfDay) {
        TypedQuery<Object[]> query =
                em.createQuery(COUNTED + which + " and " + maySee.condition("w.caseId") + GROUPED, Object[].class);
        maySee.bind(query);
        return query.setParameter("now", now).setParameter("endOfDay", endOfDay);
    }

    private static WorkLoad load(@Nullable Object[] row) {
        Long staffId = (Long) row[0];
        int open = number(row[2]);
        return Boolean.TRUE.equals(row[1])
                ? new WorkLoad(staffId, open, 0, 0, Optional.empty())
                : new WorkLoad(staffId, open, number(row[3]), number(row[4]), Optional.ofNullable((Instant) row[5]));
    }

    private static int number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).intValue();
    }
}
