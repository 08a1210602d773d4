package org.redress.studio.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.ReleaseRepository;

@ApplicationScoped
class JpaReleaseRepository implements ReleaseRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Release release) {
        em.persist(release);
    }

    @Override
    public Optional<Release> live() {
        return theLive().getResultStream().findFirst();
    }

    /** Whoever has waited for a release that was replaced meanwhile is given none by PostgreSQL, and looks again. */
    @Override
    public Optional<Release> liveToReplace() {
        Optional<Release> locked = locked();
        while (locked.isEmpty() && live().isPresent()) {
            locked = locked();
        }
        return locked;
    }

    @Override
    public Optional<Release> byNumber(int number) {
        return em.createQuery("select r from Release r where r.number = :number", Release.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Release> newest(ReleaseLine line) {
        return em.createQuery("select r from Release r where r.line = :line order by r.number desc", Release.class)
                .setParameter("line", line)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Release> all() {
        return em.createQuery("select r from Release r order by r.number desc", Release.class)
                .getResultList();
    }

    private Optional<Release> locked() {
        return theLive()
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<Release> theLive() {
        return em.createQuery("select r from Release r where r.live = true", Release.class);
    }
}
