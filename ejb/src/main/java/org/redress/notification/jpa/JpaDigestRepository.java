package org.redress.notification.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.notification.domain.Digest;
import org.redress.notification.domain.DigestRepository;

@ApplicationScoped
class JpaDigestRepository implements DigestRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(Digest digest) {
        em.persist(digest);
    }

    @Override
    public Optional<Digest> lastOf(long staffId) {
        return em.createQuery("select d from Digest d where d.staffId = :staffId order by d.on desc", Digest.class)
                .setParameter("staffId", staffId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<Long> staffWithThatOf(LocalDate day) {
        return em.createQuery("select d.staffId from Digest d where d.on = :day", Long.class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
