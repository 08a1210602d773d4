package org.redress.visit.domain;

import java.util.List;
import java.util.Optional;

/** The visits of all cases. */
public interface VisitRepository {
    void add(Visit visit);

    Optional<Visit> byId(long visitId);

    /** The visits of a case, the oldest first. */
    List<Visit> ofCase(long caseId);
}
