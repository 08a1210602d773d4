package org.redress.handover.domain;

import java.util.List;
import java.util.Optional;

/** The hand-overs of all cases. */
public interface HandoverRepository {
    void add(Handover handover);

    Optional<Handover> byId(long handoverId);

    /** The hand-overs of a case, the oldest first. */
    List<Handover> ofCase(long caseId);
}
