package org.redress.correspondence.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.redress.correspondence.domain.CustomerMessage;
import org.redress.correspondence.domain.CustomerMessageRepository;

@ApplicationScoped
class JpaCustomerMessageRepository implements CustomerMessageRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(CustomerMessage message) {
        em.persist(message);
    }

    @Override
    public List<CustomerMessage> ofCase(long caseId) {
        return em.createQuery(
                        "select m from CustomerMessage m where m.caseId = :caseId order by m.id", CustomerMessage.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
