package org.redress.studio.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where drafts of models are kept, and the steps in which they were drawn. */
public interface ModelDraftRepository {
    /** Keeps a new one; it has its number from then on. */
    void add(ModelDraft draft);

    Optional<ModelDraft> byNumber(long number);

    /** All of them, those that were touched last first. */
    List<ModelDraft> all();

    /** In how many files each draft says something else, by its number; absent where in none. */
    Map<Long, Integer> changedFiles();

    /** Those that nothing has become of yet. */
    List<ModelDraft> open();

    /** The approved ones whose moment has come, the earliest first. */
    List<ModelDraft> due(Instant now);

    void add(DraftChange change);

    /** The last step that holds and can be undone. */
    Optional<DraftChange> lastDrawn(long draft);

    /** The step that was undone last and can be done again. */
    Optional<DraftChange> nextUndone(long draft);

    /** Who drew what when, the last first, without the texts. */
    List<DraftStep> steps(long draft, int most);

    /** What was undone stays undone: something else was drawn. */
    void settleUndone(long draft);

    /** Of all steps up to one only who made them and when is kept. */
    void settleUpTo(long draft, int step);
}
