package org.redress.worklist.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where it is kept how much people can have in hand. */
public interface WorkCapacityRepository {
    void add(WorkCapacity capacity);

    void remove(WorkCapacity capacity);

    Optional<WorkCapacity> byKey(String ofWhom);

    /** Those of these keys that there are. */
    List<WorkCapacity> of(Collection<String> ofWhom);
}
