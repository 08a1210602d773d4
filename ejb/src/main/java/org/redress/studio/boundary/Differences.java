package org.redress.studio.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.studio.domain.FileDifference;
import org.redress.studio.domain.ModelComparison;
import org.redress.studio.domain.ModelSet;

/** What sets of models do differently, as far as it can be told. */
@ApplicationScoped
class Differences {
    @Inject
    Instance<ModelComparison> comparison;

    List<FileDifference> between(ModelSet before, ModelSet after) {
        return comparison.stream()
                .flatMap(each -> each.compare(before, after).stream())
                .toList();
    }
}
