package org.redress.casehistory.domain;

import java.time.Instant;

/**
 * A case event now stands in the history. Fired synchronously in the transaction that recorded it: who observes it acts
 * in that transaction and undoes it by throwing.
 *
 * @param event what happened
 * @param sequence its number among the events of its case, from one, without gaps
 * @param recordedAt when it was recorded, as measured
 * @param actorReference who acted, as {@code Actor.reference()} says it
 */
public record CaseEventRecorded(CaseEvent event, int sequence, Instant recordedAt, String actorReference) {}
