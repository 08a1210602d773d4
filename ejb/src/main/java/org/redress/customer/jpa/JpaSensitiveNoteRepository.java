package org.redress.customer.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.redress.customer.domain.SensitiveAct;
import org.redress.customer.domain.SensitiveNote;
import org.redress.customer.domain.SensitiveNoteRepository;

@ApplicationScoped
class JpaSensitiveNoteRepository implements SensitiveNoteRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(SensitiveNote note) {
        em.persist(note);
    }

    @Override
    public void add(SensitiveAct act) {
        em.persist(act);
    }

    @Override
    public void remove(SensitiveNote note) {
        em.remove(note);
    }

    @Override
    public List<SensitiveNote> ofCustomer(long customerId, LocalDate today) {
        return em.createQuery(
                        "select n from SensitiveNote n where n.customerId = :customerId and n.keptUntil >= :today"
                                + " order by n.id desc",
                        SensitiveNote.class)
                .setParameter("customerId", customerId)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public Optional<SensitiveNote> ofCustomer(long customerId, long noteId, LocalDate today) {
        return Optional.ofNullable(em.find(SensitiveNote.class, noteId))
                .filter(note -> note.customerId() == customerId)
                .filter(note -> !note.keptUntil().isBefore(today));
    }

    @Override
    public List<SensitiveNote> overOn(LocalDate today) {
        return em.createQuery("select n from SensitiveNote n where n.keptUntil < :today", SensitiveNote.class)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public List<SensitiveAct> actsOf(long customerId, int limit) {
        return em.createQuery(
                        "select a from SensitiveAct a where a.customerId = :customerId order by a.id desc",
                        SensitiveAct.class)
                .setParameter("customerId", customerId)
                .setMaxResults(limit)
                .getResultList();
    }
}
