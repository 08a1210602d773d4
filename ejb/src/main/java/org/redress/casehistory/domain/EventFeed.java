package org.redress.casehistory.domain;

import java.util.List;

/**
 * The events of all cases, one after the other. An event gets its position once it is there for everybody, so that
 * whoever reads behind a position misses none that a slower transaction writes later.
 */
public interface EventFeed {
    /** Gives positions to events that have none, at most so many; others who do so at once wait. How many it were. */
    int catchUp(int atMost);

    /** The first events behind a position that the acting party may see, in order. */
    List<FedEvent> visibleBehind(long position, int atMost);

    /**
     * An event at its position.
     *
     * @param position its place among the events of all cases
     */
    record FedEvent(long position, CaseEventRecorded recorded) {}
}
