package org.redress.studio.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ModelComparison;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;

/** What sets of models do differently, and what a release did otherwise than the one before it. */
@ApplicationScoped
class Differences {
    @Inject
    ModelComparison comparison;

    List<FileDifference> between(ModelSet before, ModelSet after) {
        return comparison.compare(before, after);
    }

    /** Writes down for good what a release does otherwise. */
    void note(Release release, ModelSet before, ModelSet after) {
        release.differs(ChangesAsJson.of(between(before, after)));
    }

    /** What was written down of a release; empty for the first one, and where an older version of the product compared nothing. */
    List<FileDifference> of(Release release) {
        return release.difference().map(ChangesAsJson::read).orElse(List.of());
    }
}
