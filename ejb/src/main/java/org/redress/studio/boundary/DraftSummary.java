package org.redress.studio.boundary;

import java.time.Instant;
import java.util.Optional;
import org.redress.studio.domain.DoneBy;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.ModelDraft;

/**
 * A draft of models in a list.
 *
 * @param number counts the drafts
 * @param base the number of the release it began with
 * @param overtaken whether another release is live, which it does not take into account
 * @param changedFiles in how many files it says something else
 * @param goesLiveAt the moment from which it is to be live, where one was chosen
 */
public record DraftSummary(
        long number,
        String title,
        DraftState state,
        int base,
        boolean overtaken,
        DoneBy begun,
        DoneBy changed,
        int changedFiles,
        Optional<Instant> goesLiveAt) {
    static DraftSummary of(ModelDraft draft, int changedFiles, int live) {
        return new DraftSummary(
                draft.number(),
                draft.title(),
                draft.state(),
                draft.base(),
                !draft.state().isOver() && draft.isOvertakenBy(live),
                draft.begun(),
                draft.lastChange(),
                changedFiles,
                draft.goesLiveAt());
    }
}
