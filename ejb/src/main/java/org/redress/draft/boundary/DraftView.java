package org.redress.draft.boundary;

import java.time.Instant;
import org.redress.draft.domain.Draft;

/**
 * What the acting person typed.
 *
 * @param about which registration, task or case
 * @param content the fields by name
 */
public record DraftView(long draftId, String about, String content, Instant savedAt) {
    static DraftView of(Draft draft) {
        return new DraftView(draft.id(), draft.about(), draft.content(), draft.savedAt());
    }

    @Override
    public String toString() {
        return "Draft#" + draftId;
    }
}
