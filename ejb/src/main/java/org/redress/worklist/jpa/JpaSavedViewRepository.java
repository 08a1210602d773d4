package org.redress.worklist.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.redress.worklist.domain.SavedView;
import org.redress.worklist.domain.SavedViewRepository;

@ApplicationScoped
class JpaSavedViewRepository implements SavedViewRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(SavedView view) {
        em.persist(view);
    }

    @Override
    public void remove(SavedView view) {
        em.remove(view);
    }

    @Override
    public Optional<SavedView> byId(long id) {
        return Optional.ofNullable(em.find(SavedView.class, id));
    }

    @Override
    public List<SavedView> seenBy(long staffId) {
        return em.createQuery(
                        "select v from SavedView v where v.ownerId = :staffId or v.shared = true order by v.name, v.id",
                        SavedView.class)
                .setParameter("staffId", staffId)
                .getResultStream()
                .sorted(Comparator.comparing((SavedView view) -> !view.isOf(staffId)))
                .toList();
    }
}
