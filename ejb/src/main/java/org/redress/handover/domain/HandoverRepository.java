package org.redress.handover.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The hand-overs of all cases. */
public interface HandoverRepository {
    void add(Handover handover);

    Optional<Handover> byId(long handoverId);

    /** The hand-overs of a case, the oldest first. */
    List<Handover> ofCase(long caseId);

    /** What is offered to any of these people, or by any of them, of cases that the acting party may see; the oldest first. */
    List<Handover> offeredAmong(Collection<Long> staffIds, int atMost);

    /** How many they are. */
    long countOfferedAmong(Collection<Long> staffIds);
}
