package org.redress.studio.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.redress.studio.domain.RuleHit;
import org.redress.studio.domain.RuleHits;

@ApplicationScoped
class JpaRuleHits implements RuleHits {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(RuleHit hit) {
        em.persist(hit);
    }
}
