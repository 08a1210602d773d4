package org.redress.worklist.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Counts the work list by people, teams and queues: of the cases that the acting party may see, but for what somebody can
 * bear, which is all that she has.
 */
public interface WorkLoads {
    /**
     * What these people have, by staff id, in one read; who has nothing is absent.
     *
     * @param now what is due before is over its time
     * @param endOfDay what is due before is due today
     */
    Map<Long, WorkLoad> heldBy(Collection<Long> staffIds, Instant now, Instant endOfDay);

    /**
     * How many tasks each of these people has, of cases that are hidden from the acting party, too, by staff id; who has none
     * is absent. It says whether one of them takes one more, and is told to nobody else.
     */
    Map<Long, Integer> borneBy(Collection<Long> staffIds);

    /** How many tasks are open in each of these teams, whoever has them, by code, in one read; one without any is absent. */
    Map<String, Integer> openIn(Collection<String> teams);

    /** What nobody of a team has taken. */
    WorkLoad waitingIn(String team, Instant now, Instant endOfDay);

    /** The open tasks of one form in a team, the first due first. */
    List<WorkListEntry> ofForm(String formKey, String team, int atMost);
}
