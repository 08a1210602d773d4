package org.redress.studio.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.studio.domain.DoneBy;
import org.redress.studio.domain.DraftDeclined;
import org.redress.studio.domain.DraftEditor;
import org.redress.studio.domain.ImprovementPlan;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.NotLive;

/**
 * A draft of models with all that is known of it but its texts.
 *
 * @param version names the next change, and what is offered or approved
 * @param files all files of it, and those that it takes away
 * @param editor who draws now; empty when nobody does
 * @param writers everybody who has drawn in it
 * @param ownOfMine whether the acting person has drawn in it or offered it, so that somebody else approves it
 * @param plan what it improves; empty until it is offered
 * @param offered who offered it last
 * @param approved who approved it
 * @param declined who declined it last; empty once it is offered again
 * @param notLive why it did not go live at its moment; empty once it is offered again
 * @param release the number of the release that came of it
 */
public record DraftDetails(
        DraftSummary summary,
        int version,
        List<DraftFile> files,
        Optional<DraftEditor> editor,
        boolean canUndo,
        boolean canRedo,
        Set<Long> writers,
        boolean ownOfMine,
        Optional<ImprovementPlan> plan,
        Optional<DoneBy> offered,
        Optional<DoneBy> approved,
        Optional<DraftDeclined> declined,
        Optional<NotLive> notLive,
        Optional<Integer> release) {
    static DraftDetails of(ModelDraft draft, DraftSummary summary, Standing standing, Instant now) {
        return new DraftDetails(
                summary,
                draft.revision(),
                standing.files(),
                draft.editor(now),
                standing.canUndo(),
                standing.canRedo(),
                draft.writers(),
                standing.ownOfMine(),
                draft.plan(),
                draft.offered(),
                draft.approved(),
                draft.declined(),
                draft.notLive(),
                standing.release());
    }

    /** What is known of a draft beside itself. */
    record Standing(
            List<DraftFile> files, boolean canUndo, boolean canRedo, boolean ownOfMine, Optional<Integer> release) {}
}
