package org.redress.both.probe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.redress.custody.boundary.AbsentWork;
import org.redress.notification.boundary.Delivery;

/** Sees to it that nobody but the test changes a table: no job of the engine runs, and no letter of before is sent. */
@Stateless
public class QuietHouse {
    @PersistenceContext(unitName = "redress")
    EntityManager entities;

    @Inject
    ProcessEngineConfigurationImpl engine;

    @Inject
    AbsentWork absentWork;

    @Inject
    Delivery delivery;

    public void hush() {
        engine.getJobExecutor().shutdown();
        absentWork.pause();
        delivery.pause();
        holdLetters();
    }

    /** No letter that is written already is taken by a delivery that had begun before. */
    public void holdLetters() {
        entities.createQuery("update OutboxMessage m set m.nextAttemptAt = :later")
                .setParameter("later", Instant.now().plus(Duration.ofDays(1)))
                .executeUpdate();
    }

    public void goOn() {
        engine.getJobExecutor().start();
        absentWork.goOn();
        delivery.goOn();
    }
}
