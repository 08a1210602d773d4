package org.redress.worklist.domain;

import java.util.List;
import java.util.Optional;

/** Where work list entries are kept. */
public interface WorkListRepository {
    void add(WorkListEntry entry);

    Optional<WorkListEntry> byId(String workItemId);

    List<WorkListEntry> ofCase(long caseId);

    List<WorkListEntry> all();

    void remove(String workItemId);

    /** Gives a free entry to a staff member in one statement; false when somebody was first or it is gone. */
    boolean take(String workItemId, long staffId);
}
