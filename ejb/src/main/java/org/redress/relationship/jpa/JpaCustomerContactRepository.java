package org.redress.relationship.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.redress.relationship.domain.CustomerContact;
import org.redress.relationship.domain.CustomerContactRepository;

@ApplicationScoped
class JpaCustomerContactRepository implements CustomerContactRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(CustomerContact contact) {
        em.persist(contact);
    }

    @Override
    public List<CustomerContact> ofCustomer(long customerId, int limit) {
        return latest("c.customerId", customerId, limit);
    }

    @Override
    public List<CustomerContact> ofCase(long caseId, int limit) {
        return latest("c.caseId", caseId, limit);
    }

    private List<CustomerContact> latest(String whose, long id, int limit) {
        return em.createQuery(
                        "select c from CustomerContact c where " + whose + " = :id order by c.id desc",
                        CustomerContact.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }
}
