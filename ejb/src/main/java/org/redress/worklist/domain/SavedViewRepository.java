package org.redress.worklist.domain;

import java.util.List;
import java.util.Optional;

/** The views that people keep. */
public interface SavedViewRepository {
    void add(SavedView view);

    void remove(SavedView view);

    Optional<SavedView> byId(long id);

    /** Hers by name, then those that others share by name. */
    List<SavedView> seenBy(long staffId);
}
