package org.redress.worklist.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.redress.worklist.domain.WorkCapacity;
import org.redress.worklist.domain.WorkCapacityRepository;

@ApplicationScoped
class JpaWorkCapacityRepository implements WorkCapacityRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(WorkCapacity capacity) {
        em.persist(capacity);
    }

    @Override
    public void remove(WorkCapacity capacity) {
        em.remove(capacity);
    }

    @Override
    public Optional<WorkCapacity> byKey(String ofWhom) {
        return Optional.ofNullable(em.find(WorkCapacity.class, ofWhom));
    }

    @Override
    public List<WorkCapacity> of(Collection<String> ofWhom) {
        if (ofWhom.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select c from WorkCapacity c where c.ofWhom in :keys", WorkCapacity.class)
                .setParameter("keys", ofWhom)
                .getResultList();
    }
}
