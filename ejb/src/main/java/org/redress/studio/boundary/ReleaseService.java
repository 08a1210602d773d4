package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.ModelChecker;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.ReleaseRepository;

/** Makes releases of models live. Source: R-182. */
@Stateless
public class ReleaseService {
    @Inject
    ReleaseRepository releases;

    @Inject
    ModelEngine engine;

    @Inject
    ModelChecker checker;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Records the shipped models of this version when they differ from the last ones, and makes them live unless an
     * owner has released models of her own: then they wait as a draft.
     */
    @Allows(SYSTEM)
    public void installShipped() {
        ModelSet shipped = engine.shipped();
        boolean known = releases.newest(ReleaseLine.SHIPPED)
                .filter(release -> release.contentHash().equals(shipped.contentHash()))
                .isPresent();
        if (known) {
            return;
        }
        Release release = record(ReleaseLine.SHIPPED, shipped, "shipped with the product");
        if (releases.newest(ReleaseLine.OWNER).isEmpty()) {
            makeLive(release, shipped);
        }
    }

    /**
     * Releases an owner's models: new cases start on them at once, running cases finish on what they started with.
     *
     * @param models every process and every decision, changed or not
     * @param reason why, in a sentence for the list of releases
     * @throws ModelsDoNotFit when anything is found that stops a release; what only warns does not
     */
    @Allows(PROCESS_OWNER)
    public ReleaseView release(ModelSet models, String reason) {
        List<Finding> stopping =
                checker.findingsIn(models).stream().filter(Finding::stops).toList();
        if (!stopping.isEmpty()) {
            throw new ModelsDoNotFit(stopping);
        }
        Release release = record(ReleaseLine.OWNER, models, reason);
        makeLive(release, models);
        return ReleaseView.of(release);
    }

    private Release record(ReleaseLine line, ModelSet models, String reason) {
        int number = releases.all().stream().mapToInt(Release::number).max().orElse(0) + 1;
        Release release = new Release(
                number, line, models.contentHash(), reason, actor.get().reference(), clock.instant());
        releases.add(release);
        return release;
    }

    private void makeLive(Release release, ModelSet models) {
        releases.live().ifPresent(Release::retire);
        release.goLive(engine.deploy(models, "release " + release.number()));
    }
}
