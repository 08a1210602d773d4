package org.redress.both.probe;

import jakarta.ejb.ApplicationException;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Calls a door and fails when all that it did has been sent to the database, in the same transaction. */
@Stateless
public class FailingCaller {
    @PersistenceContext(unitName = "redress")
    EntityManager entities;

    public void call(Runnable door) {
        door.run();
        entities.flush();
        throw new FailedAtTheEnd();
    }

    /** The failure that was wanted. */
    @ApplicationException(rollback = true)
    public static class FailedAtTheEnd extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
