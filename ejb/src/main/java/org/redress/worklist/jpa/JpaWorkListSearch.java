package org.redress.worklist.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.redress.identity.boundary.MaySee;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.worklist.domain.WorkListEntry;
import org.redress.worklist.domain.WorkListFilter;
import org.redress.worklist.domain.WorkListPosition;
import org.redress.worklist.domain.WorkListSearch;
import org.redress.worklist.domain.WorkListView;

/**
 * One indexed read a page, and a second where what waits for somebody else begins: the order is the index's, the page starts behind
 * the last row of the one before.
 */
@ApplicationScoped
class JpaWorkListSearch implements WorkListSearch {
    private static final String BEHIND =
            " and (w.time.orderAt > :countsAt or (w.time.orderAt = :countsAt and w.workItemId > :workItemId))";

    private static final String WHOLE_HOUSE = "w.candidate = '" + WorkListEntry.WHOLE_HOUSE + "'";

    private static final String OF_GRADE = " and exists (select c.id from Complaint c, Customer k where c.id = w.caseId"
            + " and k.id = c.customerId and k.grade = :grade)";

    private static final String OF_MEDIUM =
            " and exists (select m.id from Complaint m where m.id = w.caseId and m.medium = :medium)";

    /** The escalations that somebody still has to do something about: few of all there were. */
    private static final String ESCALATED = "w.caseId in (select e.caseId from Escalation e where e.state in ("
            + "org.redress.escalation.domain.EscalationState.OPEN, org.redress.escalation.domain.EscalationState.TAKEN_ON))";

    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public List<WorkListEntry> rows(WorkListFilter filter, Optional<WorkListPosition> behind, int atMost) {
        if (behind.filter(WorkListPosition::waiting).isPresent()) {
            return rows(true, filter, behind, atMost);
        }
        List<WorkListEntry> rows = new ArrayList<>(rows(false, filter, behind, atMost));
        if (rows.size() < atMost && filter.view() != WorkListView.DUE_TODAY) {
            rows.addAll(rows(true, filter, Optional.empty(), atMost - rows.size()));
        }
        return rows;
    }

    private List<WorkListEntry> rows(
            boolean waiting, WorkListFilter filter, Optional<WorkListPosition> behind, int atMost) {
        String jpql = "select w from WorkListEntry w where " + condition(filter) + " and w.time.waiting = :waiting"
                + (behind.isPresent() ? BEHIND : "") + " order by w.time.orderAt, w.workItemId";
        TypedQuery<WorkListEntry> query = em.createQuery(jpql, WorkListEntry.class);
        bind(query, filter);
        query.setParameter("waiting", waiting);
        behind.ifPresent(position ->
                query.setParameter("countsAt", position.countsAt()).setParameter("workItemId", position.workItemId()));
        return query.setMaxResults(atMost).getResultList();
    }

    @Override
    public int count(WorkListFilter filter, int upTo) {
        TypedQuery<String> query = em.createQuery(
                "select w.workItemId from WorkListEntry w where " + condition(filter)
                        + (filter.view() == WorkListView.DUE_TODAY ? " and w.time.waiting = false" : ""),
                String.class);
        bind(query, filter);
        return query.setMaxResults(upTo).getResultList().size();
    }

    @Override
    public List<WorkListEntry> stillOpen(Collection<String> workItemIds) {
        if (workItemIds.isEmpty()) {
            return List.of();
        }
        TypedQuery<WorkListEntry> query = em.createQuery(
                "select w from WorkListEntry w where w.workItemId in :ids and " + maySee.condition("w.caseId"),
                WorkListEntry.class);
        query.setParameter("ids", workItemIds);
        maySee.bind(query);
        return query.getResultList();
    }

    private String condition(WorkListFilter filter) {
        StringBuilder condition = new StringBuilder(view(filter));
        filter.of().phase().ifPresent(phase -> condition.append(" and w.phase = :phase"));
        filter.of().severity().ifPresent(severity -> condition.append(" and w.severity = :severity"));
        filter.of().team().ifPresent(team -> condition.append(" and w.team = :team"));
        filter.of().holder().ifPresent(holder -> condition.append(" and w.assignee = :holder"));
        filter.of().grade().ifPresent(grade -> condition.append(OF_GRADE));
        filter.of().medium().ifPresent(medium -> condition.append(OF_MEDIUM));
        return condition.append(" and ").append(maySee.condition("w.caseId")).toString();
    }

    private static String view(WorkListFilter filter) {
        return switch (filter.view()) {
            case MINE -> "w.assignee = :staffId";
            case QUEUE -> "w.assignee is null and (" + own(filter) + lent(filter) + ")";
            case TEAM -> "(w.team is null or w.team in :teams)";
            case DUE_TODAY -> "(w.team is null or w.team in :teams) and w.time.orderAt < :dueBefore";
            case WAITING -> "w.time.pausedFor = org.redress.servicelevel.domain.clock.PauseCause.WAITING_FOR_CUSTOMER";
            case ESCALATED -> ESCALATED;
            case UNASSIGNED -> "w.assignee is null";
            case ALL -> "1 = 1";
        };
    }

    private static String own(WorkListFilter filter) {
        String own = "w.candidate in :roles and (w.team is null or w.team in :teams)";
        return filter.roles().contains(WorkListEntry.WHOLE_HOUSE) ? WHOLE_HOUSE + " or " + own : own;
    }

    /** What is to be approved by somebody who is away and lent her that. */
    private static String lent(WorkListFilter filter) {
        return IntStream.range(0, filter.lenders().size())
                .mapToObj(which -> " or w.formKey = '" + WorkListEntry.APPROVAL + "' and ("
                        + (isManager(filter.lenders().get(which)) ? WHOLE_HOUSE + " or " : "") + "w.candidate in :roles"
                        + which
                        + " and (w.team is null or w.team in :teams" + which + "))")
                .collect(Collectors.joining());
    }

    private static boolean isManager(StaffActor lender) {
        return lender.callers().contains(Caller.MANAGER);
    }

    private static void bindLenders(TypedQuery<?> query, WorkListFilter filter) {
        for (int which = 0; which < filter.lenders().size(); which++) {
            StaffActor lender = filter.lenders().get(which);
            Set<String> roles = lender.callers().stream()
                    .map(caller -> caller.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            query.setParameter("roles" + which, orNone(roles)).setParameter("teams" + which, orNone(lender.units()));
        }
    }

    private void bind(TypedQuery<?> query, WorkListFilter filter) {
        switch (filter.view()) {
            case MINE -> query.setParameter("staffId", filter.staffId());
            case QUEUE -> {
                query.setParameter("roles", orNone(filter.roles())).setParameter("teams", orNone(filter.teams()));
                bindLenders(query, filter);
            }
            case TEAM -> query.setParameter("teams", orNone(filter.teams()));
            case DUE_TODAY ->
                query.setParameter("teams", orNone(filter.teams())).setParameter("dueBefore", filter.dueBefore());
            case WAITING, ESCALATED, UNASSIGNED, ALL -> {}
        }
        filter.of().phase().ifPresent(phase -> query.setParameter("phase", phase));
        filter.of().severity().ifPresent(severity -> query.setParameter("severity", severity));
        filter.of().team().ifPresent(team -> query.setParameter("team", team));
        filter.of().holder().ifPresent(holder -> query.setParameter("holder", holder));
        filter.of().grade().ifPresent(grade -> query.setParameter("grade", grade));
        filter.of().medium().ifPresent(medium -> query.setParameter("medium", medium));
        maySee.bind(query);
    }

    private static Collection<String> orNone(Set<String> values) {
        return values.isEmpty() ? Set.of("") : values;
    }
}
