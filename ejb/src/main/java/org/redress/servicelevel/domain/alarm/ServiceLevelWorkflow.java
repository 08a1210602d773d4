package org.redress.servicelevel.domain.alarm;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The processes that wait for the alarms of clocks, one for each. */
public interface ServiceLevelWorkflow {
    /** Starts one for a clock and answers the id of its instance. */
    String begun(WatchedClock clock);

    /** What the clock waits for has changed; answers whether its process was there to hear it. */
    boolean moved(WatchedClock clock);

    /**
     * What instances wait for, by their ids: the instant of a timer, or nothing for one at rest. An instance that does not run any
     * more is absent.
     */
    Map<String, Optional<Instant>> waits(Collection<String> instances);
}
