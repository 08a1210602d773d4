package org.redress.studio.boundary;

import static org.redress.identity.domain.Caller.PROCESS_OWNER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.redress.identity.boundary.Allows;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.ModelChecker;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseRepository;

/** Looks models over while they are drawn; nothing of them runs or is kept. Source: R-182. */
@Stateless
public class ModelCheckQueries {
    @Inject
    ModelChecker checker;

    @Inject
    ModelEngine engine;

    @Inject
    ReleaseRepository releases;

    /**
     * Everything an owner should know of the live models with some of them changed, the gravest first.
     *
     * @param changed XML text by the name of the file; a name that is not live is a file of her own
     */
    @Allows(PROCESS_OWNER)
    public List<Finding> check(Map<String, String> changed) {
        Map<String, String> resources = new TreeMap<>(live().resources());
        resources.putAll(changed);
        return checker.findingsIn(ModelSet.of(resources));
    }

    private ModelSet live() {
        Optional<String> deployment = releases.live().flatMap(Release::deploymentId);
        return deployment.map(engine::deployed).orElseGet(engine::shipped);
    }
}
