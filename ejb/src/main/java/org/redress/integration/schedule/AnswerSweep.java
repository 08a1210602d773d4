package org.redress.integration.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.integration.boundary.OnceOnly;

/** Each hour removes the answers that are too old to be given again. */
@Singleton
public class AnswerSweep {
    @Inject
    OnceOnly requests;

    @Inject
    CurrentActor actor;

    @Schedule(minute = "17", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        actor.as(new SystemActor("answers"), requests::forgetExpired);
    }
}
