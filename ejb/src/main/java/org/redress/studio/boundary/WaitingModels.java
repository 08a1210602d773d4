package org.redress.studio.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.redress.studio.domain.ModelDraft;
import org.redress.studio.domain.ModelMerge;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.studio.domain.ReleaseRepository;

/** What is not yet taken into account: shipped models by the live ones, live ones by a draft. Not a door. */
@ApplicationScoped
class WaitingModels {
    @Inject
    ReleaseRepository releases;

    @Inject
    ReleasedModels models;

    Release live() {
        return releases.live().orElseThrow(() -> new IllegalStateException("no release of the models is live"));
    }

    /** The newest shipped release, where the live one does not take it into account and its files are known. */
    Optional<Release> shipped() {
        int taken = live().shipped();
        return releases.newest(ReleaseLine.SHIPPED)
                .filter(newest -> newest.number() > taken)
                .filter(newest -> models.known(newest).isPresent());
    }

    /** The live models and shipped ones, with the shipped ones that the live ones take into account. */
    ModelMerge merge(Release shipped) {
        Release live = live();
        Optional<ModelSet> before = releases.byNumber(live.shipped()).flatMap(models::known);
        return new ModelMerge(before, models.of(live), models.of(shipped));
    }

    /** What a draft says and what is live, with what the draft began with. */
    ModelMerge merge(ModelDraft draft) {
        ModelSet base = models.of(draft.base());
        return new ModelMerge(Optional.of(base), draft.models(base), models.of(live()));
    }
}
