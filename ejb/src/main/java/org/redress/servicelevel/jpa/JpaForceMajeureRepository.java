package org.redress.servicelevel.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeure;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRepository;

@ApplicationScoped
class JpaForceMajeureRepository implements ForceMajeureRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public void add(ForceMajeure forceMajeure) {
        em.persist(forceMajeure);
    }

    @Override
    public Optional<ForceMajeure> byId(long forceMajeureId) {
        return Optional.ofNullable(em.find(ForceMajeure.class, forceMajeureId));
    }

    @Override
    public List<ForceMajeure> ofCase(long caseId) {
        return em.createQuery(
                        "select f from ForceMajeure f where exists (select c.id from TouchedCase c where c.forceMajeure = f"
                                + " and c.caseId = :caseId) order by f.beganAt desc, f.id desc",
                        ForceMajeure.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    @Override
    public List<ForceMajeure> latest(int atMost) {
        return em.createQuery(
                        "select f from ForceMajeure f order by case when f.endedAt is null then 0 else 1 end, f.beganAt desc, f.id desc",
                        ForceMajeure.class)
                .setHint("eclipselink.batch", "f.cases")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(atMost)
                .getResultList();
    }
}
