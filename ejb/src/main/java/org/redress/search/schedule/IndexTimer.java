package org.redress.search.schedule;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Each second has the index follow, and each night has it swept; one after the other. */
@Singleton
public class IndexTimer {
    @Inject
    IndexKeeper keeper;

    /** Follows what has changed by now; whoever calls it finds that afterwards. */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void follow() {
        keeper.follow();
    }

    @Schedule(second = "20", minute = "13", hour = "3", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        keeper.sweep();
    }
}
