package org.redress.worklist.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where work list entries are kept. */
public interface WorkListRepository {
    void add(WorkListEntry entry);

    Optional<WorkListEntry> byId(String workItemId);

    List<WorkListEntry> ofCase(long caseId);

    /**
     * Entries to look at, in the order of their ids; changing them changes nothing.
     *
     * @param behind the id before the first; empty to begin
     * @param last the id of the last; empty for all that follow
     */
    List<WorkListEntry> between(String behind, Optional<String> last);

    void remove(String workItemId);

    /** The open entries of some hundred cases, in one read. */
    List<WorkListEntry> ofCases(Collection<Long> caseIds);

    /** The cases in which entries are with any of these people, in the order of their ids. */
    List<Long> casesWith(Collection<Long> staffIds, long behind, int atMost);

    /** What these people hold of one form. */
    List<WorkListEntry> heldBy(Collection<Long> staffIds, String formKey);

    /** The queues in which anything waits. */
    List<WorkQueue> queues();

    /** The cases of which something waits in that queue, in the order of their ids, behind one of them. */
    List<Long> casesIn(WorkQueue queue, long behind, int atMost);

    /** Gives a free entry to a staff member in one statement; false when somebody was first or it is gone. */
    boolean take(String workItemId, long staffId);
}
