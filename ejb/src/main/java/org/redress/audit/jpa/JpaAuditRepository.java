package org.redress.audit.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.redress.audit.domain.AuditEntry;
import org.redress.audit.domain.AuditRepository;

/** Audit entries in the database. */
@ApplicationScoped
public class JpaAuditRepository implements AuditRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
    }

    @Override
    public List<AuditEntry> ofCase(long caseId) {
        return em.createQuery(
                        "select a from AuditEntry a where a.caseId = :caseId order by a.occurredAt, a.id",
                        AuditEntry.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }
}
