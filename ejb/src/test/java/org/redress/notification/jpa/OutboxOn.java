package org.redress.notification.jpa;

import jakarta.persistence.EntityManager;
import org.redress.notification.domain.OutboxRepository;
import org.redress.testing.AllCasesBut;

/** The outbox in a real database, for tests of other packages. */
public final class OutboxOn {
    private static final long NO_CASE = -1;

    private OutboxOn() {}

    public static OutboxRepository repository(EntityManager em) {
        JpaOutboxRepository repository = new JpaOutboxRepository();
        repository.em = em;
        repository.maySee = new AllCasesBut(NO_CASE);
        return repository;
    }
}
