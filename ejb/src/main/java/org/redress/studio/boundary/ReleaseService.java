package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.Allows;
import org.redress.studio.domain.DraftNews;
import org.redress.studio.domain.DraftRefused;
import org.redress.studio.domain.DraftRefused.Problem;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingSource;
import org.redress.studio.domain.GoLiveTrouble;
import org.redress.studio.domain.ModelChecker;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelDraftRepository;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.ReleaseRepository;

/** Makes releases of models live: what was shipped, what was approved for a moment, and an older one again. Source: R-182. */
@Stateless
public class ReleaseService {
    /** What was released by an older version, and is only less handsome now, may be live again. */
    private static final Set<FindingSource> RELIED_ON =
            EnumSet.of(FindingSource.LOCK, FindingSource.CONTRACT, FindingSource.ENGINE);

    @Inject
    ReleaseRepository releases;

    @Inject
    ModelDraftRepository drafts;

    @Inject
    ModelEngine engine;

    @Inject
    ModelChecker checker;

    @Inject
    ReleasedModels models;

    @Inject
    Releasing releasing;

    @Inject
    Clock clock;

    /**
     * Records the shipped models of this version when they differ from the last ones, and makes them live unless an
     * owner has released models of her own: then they wait, with their files, until she takes them up in a draft.
     */
    @Allows(SYSTEM)
    public void installShipped() {
        ModelSet shipped = engine.shipped();
        Optional<Release> known = releases.newest(ReleaseLine.SHIPPED)
                .filter(release -> release.contentHash().equals(shipped.contentHash()));
        if (known.isPresent()) {
            known.filter(release -> release.deploymentId().isEmpty()).ifPresent(release -> release.keep(shipped));
            return;
        }
        Release release = releasing.record(ReleaseLine.SHIPPED, shipped, "shipped with the product");
        if (releases.newest(ReleaseLine.OWNER).isEmpty()) {
            releasing.makeLive(release, shipped);
        } else {
            release.keep(shipped);
        }
    }

    /**
     * Makes live again, as a new release, what an older one held: new cases start on it at once, running cases finish on what
     * they started with. It was approved when it went live first, so that nobody approves it again.
     *
     * @return the new release
     * @throws ReleaseNotFound when there is no such release
     * @throws DraftRefused when that one is live, or never was: what waits is taken up in a draft
     * @throws ModelsDoNotFit when this version of the product cannot work with it any more
     */
    @Allows(PROCESS_OWNER)
    public ReleaseView restore(@Valid RestoreRelease command) {
        Release live = releasing.liveToReplace();
        Release older = releases.byNumber(command.release()).orElseThrow(ReleaseNotFound::new);
        if (older.deploymentId().isEmpty()) {
            throw new DraftRefused(Problem.NEVER_WAS_LIVE);
        }
        if (older.contentHash().equals(live.contentHash())) {
            throw new DraftRefused(Problem.ALREADY_LIVE);
        }
        ModelSet all = models.of(older);
        List<Finding> stopping = checker.findingsIn(all).stream()
                .filter(finding ->
                        finding.stops() && RELIED_ON.contains(finding.kind().source()))
                .toList();
        if (!stopping.isEmpty()) {
            throw new ModelsDoNotFit(stopping);
        }
        Release release =
                releasing.record(ReleaseLine.OWNER, all, command.reason().strip());
        release.restores(older);
        releasing.makeLive(release, all);
        return ReleaseView.of(release);
    }

    /**
     * Makes an approved draft live whose moment has come. Where another server was faster, nothing happens.
     *
     * @throws DraftNotFound when there is no such draft
     * @throws ModelsDoNotFit when anything is found in it that stops a release
     */
    @Allows(SYSTEM)
    public void goLive(long draft) {
        Release live = releasing.liveToReplace();
        ModelDraft due = get(draft);
        if (!due.isDue(clock.instant())) {
            return;
        }
        ModelSet all = due.models(models.of(live));
        ModelsDoNotFit.unless(checker.findingsIn(all));
        releasing.release(due, all);
    }

    /**
     * Has an approved draft drawn again that could not go live at its moment, and tells whoever drew it; what is live stays.
     *
     * @throws DraftNotFound when there is no such draft
     */
    @Allows(SYSTEM)
    public void couldNotGoLive(long draft) {
        ModelDraft due = get(draft);
        if (due.isDue(clock.instant())) {
            due.stayDown(GoLiveTrouble.DOES_NOT_FIT, clock.instant());
            releasing.tell(due, DraftNews.NOT_LIVE, Optional.empty());
        }
    }

    private ModelDraft get(long draft) {
        return drafts.byNumber(draft).orElseThrow(DraftNotFound::new);
    }
}
