package org.redress.demo.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.redress.demo.domain.MovedClock;
import org.redress.demo.domain.MovedClockRepository;

/** The clock in its one row. */
@ApplicationScoped
public class JpaMovedClockRepository implements MovedClockRepository {
    @PersistenceContext(unitName = "redress")
    EntityManager em;

    @Override
    public Optional<MovedClock> find() {
        return Optional.ofNullable(em.find(MovedClock.class, MovedClock.ID));
    }

    @Override
    public void add(MovedClock clock) {
        em.persist(clock);
    }
}
