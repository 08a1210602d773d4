package org.redress.absence.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.absence.domain.Absence;
import org.redress.absence.domain.AbsenceRepository;

@ApplicationScoped
class JpaAbsenceRepository implements AbsenceRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Absence absence) {
        em.persist(absence);
    }

    @Override
    public Optional<Absence> byId(long absenceId) {
        return Optional.ofNullable(em.find(Absence.class, absenceId));
    }

    @Override
    public List<Absence> at(Instant moment) {
        return em.createQuery(
                        "select a from Absence a where a.until > :moment and a.beginning <= :moment"
                                + " and a.calledOffAt is null order by a.id",
                        Absence.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public List<Long> everLentTo() {
        return em.createQuery(
                        "select distinct a.substituteId from Absence a where a.lendsAuthority = :yes"
                                + " and a.calledOffAt is null order by a.substituteId",
                        Long.class)
                .setParameter("yes", true)
                .getResultList();
    }

    @Override
    public List<Absence> of(Collection<Long> staffIds, Instant endingAfter) {
        if (staffIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a from Absence a where a.until > :moment and a.staffId in :staffIds"
                                + " and a.calledOffAt is null order by a.beginning, a.id",
                        Absence.class)
                .setParameter("moment", endingAfter)
                .setParameter("staffIds", staffIds)
                .getResultList();
    }
}
