package org.redress.complaint.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintFilter;
import org.redress.complaint.domain.ComplaintPosition;
import org.redress.complaint.domain.ComplaintSearch;
import org.redress.identity.boundary.MaySee;

/** One read a page, in the order of the index, behind the last row of the one before. */
@ApplicationScoped
class JpaComplaintSearch implements ComplaintSearch {
    private static final String BEHIND =
            " and (c.receivedAt < :receivedAt or (c.receivedAt = :receivedAt and c.id < :caseId))";
    private static final String IN_PHASE =
            " and exists (select w.workItemId from WorkListEntry w where w.caseId = c.id and w.phase = :phase)";

    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public List<Complaint> rows(ComplaintFilter filter, Optional<ComplaintPosition> behind, int atMost) {
        String jpql = "select c from Complaint c where " + maySee.condition("c.id") + condition(filter)
                + (behind.isPresent() ? BEHIND : "") + " order by c.receivedAt desc, c.id desc";
        TypedQuery<Complaint> query = em.createQuery(jpql, Complaint.class);
        maySee.bind(query);
        bind(query, filter);
        behind.ifPresent(position ->
                query.setParameter("receivedAt", position.receivedAt()).setParameter("caseId", position.caseId()));
        return query.setMaxResults(atMost).getResultList();
    }

    private static String condition(ComplaintFilter filter) {
        StringBuilder condition = new StringBuilder();
        filter.words().ifPresent(words -> condition.append(" and lower(c.title) like :words escape '!'"));
        filter.status().ifPresent(status -> condition.append(" and c.status = :status"));
        filter.team().ifPresent(team -> condition.append(" and c.classification.team = :team"));
        filter.phase().ifPresent(phase -> condition.append(IN_PHASE));
        filter.kind().ifPresent(kind -> condition.append(" and c.kind = :kind"));
        filter.receivedFrom().ifPresent(from -> condition.append(" and c.receivedAt >= :receivedFrom"));
        filter.receivedBefore().ifPresent(before -> condition.append(" and c.receivedAt < :receivedBefore"));
        return condition.toString();
    }

    private static void bind(TypedQuery<?> query, ComplaintFilter filter) {
        filter.words().ifPresent(words -> query.setParameter("words", "%" + escaped(words) + "%"));
        filter.status().ifPresent(status -> query.setParameter("status", status));
        filter.team().ifPresent(team -> query.setParameter("team", team));
        filter.phase().ifPresent(phase -> query.setParameter("phase", phase));
        filter.kind().ifPresent(kind -> query.setParameter("kind", kind));
        filter.receivedFrom().ifPresent(from -> query.setParameter("receivedFrom", from));
        filter.receivedBefore().ifPresent(before -> query.setParameter("receivedBefore", before));
    }

    private static String escaped(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
    }
}
