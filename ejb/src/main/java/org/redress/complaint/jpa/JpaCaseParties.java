package org.redress.complaint.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.customer.domain.Grade;
import org.redress.servicelevel.domain.CaseParties;
import org.redress.servicelevel.domain.CaseParty;

/** Ids and codes only. What somebody may see makes no difference: an agreement holds for a case whoever looks. */
@ApplicationScoped
class JpaCaseParties implements CaseParties {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public Optional<CaseParty> of(long caseId) {
        return em.createQuery(
                        "select c.customerId, k.grade, c.classification.team from Complaint c, Customer k"
                                + " where c.id = :id and k.id = c.customerId",
                        Object[].class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst()
                .map(row -> new CaseParty((Long) row[0], ((Grade) row[1]).name(), String.valueOf(row[2])));
    }

    @Override
    public List<Long> openOfCustomer(long customerId) {
        return em.createQuery(
                        "select c.id from Complaint c where c.customerId = :customer and c.kind = :complaint"
                                + " and c.status = :open order by c.id",
                        Long.class)
                .setParameter("customer", customerId)
                .setParameter("complaint", ContactKind.COMPLAINT)
                .setParameter("open", ComplaintStatus.OPEN)
                .getResultList();
    }
}
