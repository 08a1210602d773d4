package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.studio.domain.DoneBy;
import org.redress.studio.domain.DraftNews;
import org.redress.studio.domain.DraftRefused;
import org.redress.studio.domain.DraftRefused.Problem;
import org.redress.studio.domain.ModelChecker;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelDraft.Choice;
import org.redress.studio.domain.ModelDraftRepository;
import org.redress.studio.domain.ModelMerge;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;

/**
 * The way of a draft of models: begun, offered with what it improves, approved by somebody who has neither drawn in it nor
 * offered it, and released, at once or at its moment. Source, D-30.
 */
@Stateless
public class DraftService {
    @Inject
    ModelDraftRepository drafts;

    @Inject
    ReleasedModels models;

    @Inject
    Releasing releasing;

    @Inject
    WaitingModels waiting;

    @Inject
    ModelChecker checker;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Begins a draft that says what the live release says.
     *
     * @return its number
     */
    @Allows(PROCESS_OWNER)
    public long begin(@Valid BeginDraft command) {
        ModelDraft draft = new ModelDraft(command.title(), waiting.live(), me());
        drafts.add(draft);
        return draft.number();
    }

    /**
     * Begins a draft with the shipped models that wait since an upgrade, put together with those that are live.
     *
     * @return its number
     * @throws DraftRefused when none wait
     */
    @Allows(PROCESS_OWNER)
    public long takeUpShipped(@Valid TakeUpShipped command) {
        Release shipped = waiting.shipped().orElseThrow(() -> new DraftRefused(Problem.NOTHING_SHIPPED_WAITS));
        ModelMerge merge = waiting.merge(shipped);
        ModelDraft draft = new ModelDraft(command.title(), waiting.live(), me());
        draft.takeUp(shipped, merge.keeping(command.mine()), merge.mine(), me());
        drafts.add(draft);
        return draft.number();
    }

    /**
     * Takes the release into account that went live after the draft was begun: files that only one of both has changed come from
     * there, of those that both have changed she chooses. What was drawn before cannot be undone after that.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws DraftRefused when nothing newer is live, a file is not chosen, the draft is not drawn any more, or somebody else
     *     draws or has drawn meanwhile
     */
    @Allows(PROCESS_OWNER)
    public void takeInNewer(@Valid TakeInNewer command) {
        ModelDraft draft = get(command.draft());
        draft.takeIn(
                command.version(),
                waiting.live(),
                waiting.merge(draft),
                new Choice(command.mine(), command.theirs()),
                me());
        drafts.settleUpTo(draft.number(), draft.steps());
    }

    /**
     * Offers a draft to a second person, who is told.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws ModelsDoNotFit when anything is found in it that stops a release
     * @throws DraftRefused when it is not drawn any more, somebody else draws or has drawn meanwhile, another release is live,
     *     nothing is changed, or its moment has passed
     */
    @Allows(PROCESS_OWNER)
    public void offer(@Valid OfferDraft command) {
        ModelDraft draft = get(command.draft());
        draft.offer(
                command.version(),
                command.plan(),
                command.goesLiveAt(),
                waiting.live().number(),
                me());
        ModelsDoNotFit.unless(checker.findingsIn(draft.models(models.of(draft.base()))));
        releasing.tell(draft, DraftNews.OFFERED, Optional.empty());
    }

    /**
     * Draws again what was offered, or approved for a moment that has not come.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws DraftRefused when it is neither
     */
    @Allows(PROCESS_OWNER)
    public void withdraw(long draft) {
        get(draft).withdraw();
    }

    /**
     * Approves what somebody else has drawn and offered. It goes live at once, or waits for its moment; everything in it is
     * looked at once more.
     *
     * @return the number of the release; empty while it waits
     * @throws DraftNotFound when there is no such draft
     * @throws ModelsDoNotFit when anything is found in it that stops a release
     * @throws DraftRefused when it is not offered, she has drawn in it or offered it, it is another version than she has looked
     *     at, or another release is live
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR})
    public Optional<Integer> approve(@Valid ApproveDraft command) {
        Release live = releasing.liveToReplace();
        ModelDraft draft = get(command.draft());
        draft.approve(command.version(), live.number(), me());
        ModelSet all = draft.models(models.of(live));
        ModelsDoNotFit.unless(checker.findingsIn(all));
        if (draft.isDue(clock.instant())) {
            return Optional.of(releasing.release(draft, all).number());
        }
        releasing.tell(draft, DraftNews.APPROVED, Optional.empty());
        return Optional.empty();
    }

    /**
     * Does not approve what somebody has offered: it is drawn again, and whoever drew it is told why.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws DraftRefused when it is not offered
     */
    @Allows({PROCESS_OWNER, MANAGER, SUPERVISOR})
    public void decline(@Valid DeclineDraft command) {
        ModelDraft draft = get(command.draft());
        draft.decline(command.reason(), me());
        releasing.tell(draft, DraftNews.DECLINED, Optional.empty());
    }

    /**
     * Gives a draft up. Who drew in it and when stays known.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws DraftRefused when it is released or given up already, or somebody else draws
     */
    @Allows(PROCESS_OWNER)
    public void discard(long draft) {
        ModelDraft given = get(draft);
        given.discard(me());
        drafts.settleUpTo(draft, given.steps());
    }

    private ModelDraft get(long draft) {
        return drafts.byNumber(draft).orElseThrow(DraftNotFound::new);
    }

    private DoneBy me() {
        return new DoneBy(actor.staff().staffId(), clock.instant());
    }
}
