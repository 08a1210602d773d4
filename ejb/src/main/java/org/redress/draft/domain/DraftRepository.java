package org.redress.draft.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where drafts are kept. */
public interface DraftRepository {
    void add(Draft draft);

    void remove(Draft draft);

    /** What somebody has typed for one thing, even when that is over. */
    Optional<Draft> of(long staffId, DraftKind kind, String about);

    /** All of hers of that kind that are not over, the latest first. */
    List<Draft> of(long staffId, DraftKind kind);

    /** Removes what was typed, by whomever, for tasks of a case that are no longer there. */
    void removeOfTasksGone(long caseId);

    /** Removes what was typed, by whomever, for tasks of any case that are no longer there; how many it were. */
    int removeOfTasksGone();

    /** Whether the case has that task. */
    boolean isTaskOpen(String workItemId, long caseId);

    /** Removes those that nobody has touched since; how many it were. */
    int removeUntouchedSince(Instant before);
}
