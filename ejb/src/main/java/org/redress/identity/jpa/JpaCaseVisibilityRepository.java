package org.redress.identity.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.redress.identity.domain.CaseVisibility;
import org.redress.identity.domain.CaseVisibilityRepository;

/** The visibility of cases in the database. */
@ApplicationScoped
public class JpaCaseVisibilityRepository implements CaseVisibilityRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public Optional<CaseVisibility> ofCase(long caseId) {
        return Optional.ofNullable(em.find(CaseVisibility.class, caseId));
    }

    @Override
    public void add(CaseVisibility visibility) {
        em.persist(visibility);
    }
}
