package org.redress.worklist.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Counts the work list by people and queues, of the cases that the acting party may see. */
public interface WorkLoads {
    /**
     * What these people have, by staff id, in one read; who has nothing is absent.
     *
     * @param now what is due before is over its time
     * @param endOfDay what is due before is due today
     */
    Map<Long, WorkLoad> heldBy(Collection<Long> staffIds, Instant now, Instant endOfDay);

    /** What nobody of a team has taken. */
    WorkLoad waitingIn(String team, Instant now, Instant endOfDay);

    /** The open tasks of one form in a team, the first due first. */
    List<WorkListEntry> ofForm(String formKey, String team, int atMost);
}
