package org.redress.studio.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.identity.boundary.CurrentActor;
import org.redress.studio.domain.DraftHappened;
import org.redress.studio.domain.DraftNews;
import org.redress.studio.domain.DraftState;
import org.redress.studio.domain.GoLiveTrouble;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelDraftRepository;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.ReleaseRepository;

/** How a set of models goes live, in the caller's transaction. Not a door: only doors call it. */
@ApplicationScoped
class Releasing {
    @Inject
    ReleaseRepository releases;

    @Inject
    ModelDraftRepository drafts;

    @Inject
    ModelEngine engine;

    @Inject
    ReleasedModels released;

    @Inject
    Differences differences;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<DraftHappened> happened;

    /** The live release, which nobody else replaces before this transaction ends. */
    Release liveToReplace() {
        return releases.liveToReplace()
                .orElseThrow(() -> new IllegalStateException("no release of the models is live"));
    }

    /** Writes a release down that is not live yet. */
    Release record(ReleaseLine line, ModelSet models, String reason) {
        int number = releases.all().stream().mapToInt(Release::number).max().orElse(0) + 1;
        Release release = new Release(
                number, line, models.contentHash(), reason, actor.get().reference(), clock.instant());
        releases.add(release);
        return release;
    }

    /** New cases start on it from now on; what becomes different is written down, and whoever draws on the one before it is told. */
    void makeLive(Release release, ModelSet models) {
        releases.liveToReplace().ifPresent(before -> {
            differences.note(release, released.of(before), models);
            before.retire();
        });
        release.goLive(engine.deploy(models, "release " + release.number()));
        drafts.open().stream()
                .filter(draft -> draft.isOvertakenBy(release.number()))
                .forEach(draft -> overtaken(draft, release.number()));
    }

    /** An approved draft goes live. */
    Release release(ModelDraft draft, ModelSet models) {
        Release release =
                record(ReleaseLine.OWNER, models, draft.plan().orElseThrow().why());
        release.comesFrom(draft);
        draft.goLive();
        drafts.settleUpTo(draft.number(), draft.steps());
        makeLive(release, models);
        tell(draft, DraftNews.LIVE, Optional.of(release.number()));
        return release;
    }

    /** Tells what has just happened to a draft. */
    void tell(ModelDraft draft, DraftNews news, Optional<Integer> release) {
        happened.fire(draft.tells(news, actor.get().staff().map(staff -> staff.staffId()), release, clock.instant()));
    }

    /** What waits for its moment would fail at it: it is drawn again at once. */
    private void overtaken(ModelDraft draft, int live) {
        Instant now = clock.instant();
        if (draft.state() == DraftState.APPROVED) {
            draft.stayDown(GoLiveTrouble.OVERTAKEN, now);
        }
        tell(draft, DraftNews.OVERTAKEN, Optional.of(live));
    }
}
