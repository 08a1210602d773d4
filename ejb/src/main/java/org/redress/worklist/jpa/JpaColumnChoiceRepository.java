package org.redress.worklist.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.redress.worklist.domain.ColumnChoice;
import org.redress.worklist.domain.ColumnChoiceRepository;
import org.redress.worklist.domain.ViewKey;

@ApplicationScoped
class JpaColumnChoiceRepository implements ColumnChoiceRepository {
    @PersistenceContext
    EntityManager em;

    @Override
    public void add(ColumnChoice choice) {
        em.persist(choice);
    }

    @Override
    public void remove(ColumnChoice choice) {
        em.remove(choice);
    }

    @Override
    public Optional<ColumnChoice> of(long staffId, ViewKey view) {
        return em.createQuery(
                        "select c from ColumnChoice c where c.staffId = :staffId and c.viewKey = :view",
                        ColumnChoice.class)
                .setParameter("staffId", staffId)
                .setParameter("view", view.text())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void removeAll(ViewKey view) {
        em.createQuery("delete from ColumnChoice c where c.viewKey = :view")
                .setParameter("view", view.text())
                .executeUpdate();
    }
}
