package org.redress.search.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.identity.boundary.MaySee;
import org.redress.search.domain.HiddenCases;

/** The rule of who sees what, turned round: only a case with a visibility of its own can be hidden from staff. */
@ApplicationScoped
class JpaHiddenCases implements HiddenCases {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public Set<Long> now() {
        TypedQuery<Long> query = em.createQuery(
                "select v.caseId from CaseVisibility v where not " + maySee.condition("v.caseId"), Long.class);
        maySee.bind(query);
        return query.getResultStream().collect(Collectors.toSet());
    }
}
