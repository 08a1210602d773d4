package org.redress.onlooker.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.SystemActor;
import org.redress.onlooker.boundary.Onlookers;

/** Every few minutes forgets the pages that were closed without a word. */
@Singleton
public class OnlookerSweep {
    @Inject
    Onlookers onlookers;

    @Inject
    CurrentActor actor;

    @Schedule(second = "41", minute = "*/5", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        actor.as(new SystemActor("onlookers"), onlookers::forget);
    }
}
