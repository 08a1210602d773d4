package org.redress.commitment.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.redress.commitment.domain.OwedPromise;
import org.redress.commitment.domain.PromiseRange;
import org.redress.commitment.domain.PromiseSearch;
import org.redress.commitment.domain.WhosePromises;
import org.redress.commitment.domain.WhosePromises.GivenBy;
import org.redress.commitment.domain.WhosePromises.InCasesOf;
import org.redress.commitment.domain.WhosePromises.OfEverybody;
import org.redress.commitment.domain.WhosePromises.OfTeams;
import org.redress.identity.boundary.MaySee;

/** One indexed read a page: each of the indexes leads to what is owed in the order of its time. */
@ApplicationScoped
class JpaPromiseSearch implements PromiseSearch {
    private static final String COLUMNS = "select new org.redress.commitment.domain.OwedPromise(p.id, p.caseId, p.kind,"
            + " p.what, p.method, p.doneBy, p.promisedBy, p.dueAt, p.originalDueAt, p.wasDueAt, p.state)";
    private static final String OF_OPEN_CASES =
            " from Complaint c, Promise p where p.caseId = c.id and c.endedAt is null and p.owed = true";
    private static final String BEHIND = " and (p.dueAt > :dueAt or (p.dueAt = :dueAt and p.id > :promiseId))";

    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public List<OwedPromise> owed(WhosePromises whose, PromiseRange range, int atMost) {
        TypedQuery<OwedPromise> query = em.createQuery(
                COLUMNS + from(whose)
                        + (range.dueBefore().isPresent() ? " and p.dueAt < :dueBefore" : "")
                        + (range.behind().isPresent() ? BEHIND : "")
                        + " and " + maySee.condition("p.caseId") + " order by p.dueAt, p.id",
                OwedPromise.class);
        bind(query, whose);
        range.dueBefore().ifPresent(moment -> query.setParameter("dueBefore", moment));
        range.behind().ifPresent(position -> query.setParameter("dueAt", position.dueAt())
                .setParameter("promiseId", position.promiseId()));
        maySee.bind(query);
        return query.setMaxResults(atMost).getResultList();
    }

    private static String from(WhosePromises whose) {
        if (whose instanceof InCasesOf) {
            return OF_OPEN_CASES + " and c.ownership.actual = :staffId";
        }
        if (whose instanceof OfTeams) {
            return OF_OPEN_CASES + " and c.classification.team in :teams";
        }
        return " from Promise p where p.owed = true" + (whose instanceof GivenBy ? " and p.promisedBy = :staffId" : "");
    }

    private static void bind(TypedQuery<?> query, WhosePromises whose) {
        if (whose instanceof GivenBy given) {
            query.setParameter("staffId", given.staffId());
        } else if (whose instanceof InCasesOf owner) {
            query.setParameter("staffId", owner.staffId());
        } else if (whose instanceof OfTeams of) {
            query.setParameter("teams", of.teams().isEmpty() ? Set.of("") : of.teams());
        } else if (!(whose instanceof OfEverybody)) {
            throw new IllegalStateException("nobody looks for " + whose);
        }
    }
}
