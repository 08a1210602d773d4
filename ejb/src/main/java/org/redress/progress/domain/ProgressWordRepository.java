package org.redress.progress.domain;

import java.util.List;

/** Where what customers were told of their progress is kept. */
public interface ProgressWordRepository {
    void add(ProgressWord word);

    /** The first one first. */
    List<ProgressWord> ofCase(long caseId);
}
