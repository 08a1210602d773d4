package org.redress.worklist.domain;

import java.util.Optional;

/** The columns that people have chosen. */
public interface ColumnChoiceRepository {
    void add(ColumnChoice choice);

    void remove(ColumnChoice choice);

    Optional<ColumnChoice> of(long staffId, ViewKey view);

    /** Whoever made them. */
    void removeAll(ViewKey view);
}
