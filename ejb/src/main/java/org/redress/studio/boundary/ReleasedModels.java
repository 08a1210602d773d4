package org.redress.studio.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseRepository;

/** The files of releases. What was deployed never changes, so that the last few are kept at hand. */
@ApplicationScoped
class ReleasedModels {
    private static final int MOST_KEPT = 4;

    @Inject
    ReleaseRepository releases;

    @Inject
    ModelEngine engine;

    private final Map<String, ModelSet> deployed =
            Collections.synchronizedMap(new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, ModelSet> eldest) {
                    return size() > MOST_KEPT;
                }
            });

    /** Those of a release by its number, which is known to be there. */
    ModelSet of(int number) {
        return releases.byNumber(number)
                .flatMap(this::known)
                .orElseThrow(() -> new IllegalStateException("the files of release " + number + " are nowhere"));
    }

    ModelSet of(Release release) {
        return of(release.number());
    }

    /** Those of a release; empty where it waited, and an older version of the product has not kept them. */
    Optional<ModelSet> known(Release release) {
        return release.deploymentId().map(this::deployed).or(release::kept);
    }

    private ModelSet deployed(String deployment) {
        ModelSet kept = deployed.get(deployment);
        if (kept != null) {
            return kept;
        }
        ModelSet read = engine.deployed(deployment);
        deployed.put(deployment, read);
        return read;
    }
}
