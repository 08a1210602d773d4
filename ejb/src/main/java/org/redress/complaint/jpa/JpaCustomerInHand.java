package org.redress.complaint.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.customer.boundary.CustomerInHand;
import org.redress.identity.boundary.MaySee;

/** Who deals with a customer, as her cases say it. */
@ApplicationScoped
class JpaCustomerInHand implements CustomerInHand {
    @PersistenceContext
    EntityManager em;

    @Inject
    MaySee maySee;

    @Override
    public boolean isInHandOf(long staffId, long customerId) {
        TypedQuery<Long> query = em.createQuery(
                "select count(c) from Complaint c where c.customerId = :customerId and c.ownership.actual = :staffId"
                        + " and c.status = :open and "
                        + maySee.condition("c.id"),
                Long.class);
        maySee.bind(query);
        return query.setParameter("customerId", customerId)
                        .setParameter("staffId", staffId)
                        .setParameter("open", ComplaintStatus.OPEN)
                        .getSingleResult()
                > 0;
    }
}
