package org.redress.servicelevel.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.correction.ClockCorrection;
import org.redress.servicelevel.domain.correction.ClockCorrectionRepository;

@ApplicationScoped
class JpaClockCorrectionRepository implements ClockCorrectionRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public void add(ClockCorrection correction) {
        em.persist(correction);
    }

    @Override
    public Optional<ClockCorrection> byId(long correctionId) {
        return Optional.ofNullable(em.find(ClockCorrection.class, correctionId));
    }

    @Override
    public List<ClockCorrection> ofCase(long caseId) {
        return em.createQuery(
                        "select c from ClockCorrection c where c.caseId = :caseId order by c.correctedAt desc, c.id desc",
                        ClockCorrection.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<Long> casesMovedInto(Instant from, Instant until) {
        return em.createQuery(
                        "select distinct c.caseId from ClockCorrection c where c.takenBackAt is null"
                                + " and ((c.happenedAt < :until and c.wasAt >= :until)"
                                + " or (c.happenedAt >= :from and c.wasAt < :from))",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
