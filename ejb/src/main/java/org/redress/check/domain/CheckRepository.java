package org.redress.check.domain;

import java.util.List;

/** Where answered steps are kept. */
public interface CheckRepository {
    void add(CompletedCheck check);

    /** The answered steps of a case, the oldest first. */
    List<CompletedCheck> ofCase(long caseId);
}
