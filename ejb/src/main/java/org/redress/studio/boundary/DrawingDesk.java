package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.PROCESS_OWNER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.studio.domain.DoneBy;
import org.redress.studio.domain.DraftChange;
import org.redress.studio.domain.DraftRefused;
import org.redress.studio.domain.DraftRefused.Problem;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelDraftRepository;
import org.redress.studio.domain.ModelFiles;
import org.redress.studio.domain.ModelSet;

/**
 * Where one owner at a time draws in a draft. What she draws is kept at once, broken or not, and runs nowhere. Each step is
 * kept with who drew it, so unlike what a service does it is not written down in the audit. Source: R-182.
 */
@Stateless
public class DrawingDesk {
    private static final int SETTLED_AT_ONCE = 20;

    @Inject
    ModelDraftRepository drafts;

    @Inject
    ReleasedModels models;

    @Inject
    ModelFiles files;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Begins to draw, or goes on; whoever draws calls it from time to time, so that nobody takes her for gone.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws DraftRefused when it is not drawn any more, or somebody else draws
     */
    @Allows(PROCESS_OWNER)
    public Drawing come(long draft) {
        ModelDraft drawn = get(draft);
        DoneBy me = me();
        drawn.come(me);
        return standing(drawn, me, "", Optional.empty());
    }

    /**
     * Draws from now on, whoever did before; she is told when she draws next, and what she drew stays.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws DraftRefused when it is not drawn any more
     */
    @Allows(PROCESS_OWNER)
    public Drawing takeOver(long draft) {
        ModelDraft drawn = get(draft);
        DoneBy me = me();
        drawn.takeOver(me);
        return standing(drawn, me, "", Optional.empty());
    }

    /**
     * Draws no longer; somebody else may.
     *
     * @throws DraftNotFound when there is no such draft
     */
    @Allows(PROCESS_OWNER)
    public void leave(long draft) {
        get(draft).leave(me().staffId());
    }

    /**
     * Keeps a file as it is drawn. The same sent twice is kept once.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws ModelNotKept when the file may not be called that, is too large or is no plain XML
     * @throws DraftRefused when the draft is not drawn any more, somebody else draws or has drawn meanwhile, or there would be
     *     too many files
     */
    @Allows(PROCESS_OWNER)
    public Drawing draw(@Valid DrawModel command) {
        List<Finding> refusals = files.refusalsOf(command.resource(), command.xml());
        if (!refusals.isEmpty()) {
            throw new ModelNotKept(refusals);
        }
        return change(command.draft(), command.version(), command.resource(), Optional.of(command.xml()));
    }

    /**
     * Takes a file away; what the product cannot do without is found then, and stops a release.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws DraftRefused when there is no such file, the draft is not drawn any more, or somebody else draws or has drawn
     *     meanwhile
     */
    @Allows(PROCESS_OWNER)
    public Drawing remove(@Valid RemoveModel command) {
        return change(command.draft(), command.version(), command.resource(), Optional.empty());
    }

    /**
     * Undoes the last step, whoever drew it.
     *
     * @param version on which it was decided
     * @throws DraftNotFound when there is no such draft
     * @throws DraftRefused when there is nothing to undo, the draft is not drawn any more, or somebody else draws or has drawn
     *     meanwhile
     */
    @Allows(PROCESS_OWNER)
    public Drawing undo(long draft, int version) {
        ModelDraft drawn = get(draft);
        DoneBy me = me();
        DraftChange last = drafts.lastDrawn(draft).orElseThrow(() -> new DraftRefused(Problem.NOTHING_TO_UNDO));
        drawn.undo(version, last, models.of(drawn.base()), me);
        return standing(drawn, me, last.resource(), last.before());
    }

    /**
     * Does again what was undone last.
     *
     * @param version on which it was decided
     * @throws DraftNotFound when there is no such draft
     * @throws DraftRefused when there is nothing to do again, the draft is not drawn any more, or somebody else draws or has
     *     drawn meanwhile
     */
    @Allows(PROCESS_OWNER)
    public Drawing redo(long draft, int version) {
        ModelDraft drawn = get(draft);
        DoneBy me = me();
        DraftChange next = drafts.nextUndone(draft).orElseThrow(() -> new DraftRefused(Problem.NOTHING_TO_REDO));
        drawn.redo(version, next, models.of(drawn.base()), me);
        return standing(drawn, me, next.resource(), next.after());
    }

    private Drawing change(long number, int version, String resource, Optional<String> text) {
        ModelDraft draft = get(number);
        DoneBy me = me();
        ModelSet base = models.of(draft.base());
        draft.draw(version, base, resource, text, me).ifPresent(change -> {
            drafts.settleUndone(number);
            drafts.add(change);
            if (change.step() % SETTLED_AT_ONCE == 0) {
                drafts.settleUpTo(number, change.step() - ModelDraft.UNDOABLE);
            }
        });
        return standing(draft, me, resource, text);
    }

    private Drawing standing(ModelDraft draft, DoneBy me, String resource, Optional<String> xml) {
        return new Drawing(
                draft.revision(),
                resource,
                xml,
                draft.editor(me.at()).orElseThrow(),
                drafts.lastDrawn(draft.number()).isPresent(),
                drafts.nextUndone(draft.number()).isPresent(),
                draft.lastChange());
    }

    private ModelDraft get(long draft) {
        return drafts.byNumber(draft).orElseThrow(DraftNotFound::new);
    }

    private DoneBy me() {
        return new DoneBy(actor.staff().staffId(), clock.instant());
    }
}
