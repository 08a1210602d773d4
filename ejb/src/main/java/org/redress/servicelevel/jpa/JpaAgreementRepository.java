package org.redress.servicelevel.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementRepository;

@ApplicationScoped
class JpaAgreementRepository implements AgreementRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public void add(Agreement agreement) {
        em.persist(agreement);
    }

    @Override
    public Optional<Agreement> byCode(String code) {
        return em.createQuery("select a from Agreement a where a.code = :code", Agreement.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Agreement> all() {
        return em.createQuery("select a from Agreement a order by a.name, a.code", Agreement.class)
                .getResultList();
    }

    @Override
    public void remove(Agreement agreement) {
        em.remove(agreement);
    }
}
