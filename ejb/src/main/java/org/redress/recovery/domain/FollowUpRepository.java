package org.redress.recovery.domain;

import java.util.List;

/** Where follow-ups are kept. */
public interface FollowUpRepository {
    void add(FollowUp followUp);

    /** The follow-ups of a case, the oldest first. */
    List<FollowUp> ofCase(long caseId);
}
