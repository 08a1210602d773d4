package org.redress.worklist.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the work list as the acting party may see it. */
public interface WorkListSearch {
    /** The first rows behind a position, in their order: what waits for somebody else behind all that does not, each by its instant. */
    List<WorkListEntry> rows(WorkListFilter filter, Optional<WorkListPosition> behind, int atMost);

    /** Those of these tasks that are still open. */
    List<WorkListEntry> stillOpen(Collection<String> workItemIds);

    /** How many rows there are, counting no further than a limit. */
    int count(WorkListFilter filter, int upTo);
}
