package org.redress.process.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.domain.FindingSource;
import org.redress.studio.domain.ModelChecker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the live models fit this version of the product: looked at once for each release, which never changes. */
@ApplicationScoped
public class LiveContract {
    private static final Logger LOG = LoggerFactory.getLogger(LiveContract.class);

    /** What was released by an older version, and is only less handsome now, goes on. */
    private static final Set<FindingSource> RELIED_ON = Set.of(FindingSource.LOCK, FindingSource.CONTRACT);

    @Inject
    LiveModels live;

    @Inject
    CamundaModelEngine models;

    @Inject
    ModelChecker checker;

    private final Map<String, List<String>> findings = new ConcurrentHashMap<>();

    /** What of the live release no longer fits, each with its element; empty when all of it does. Source: R-182. */
    public List<String> broken() {
        return findings.computeIfAbsent(live.deployment(), this::check);
    }

    private List<String> check(String deployment) {
        List<String> broken = checker.findingsIn(models.deployed(deployment)).stream()
                .filter(finding ->
                        finding.stops() && RELIED_ON.contains(finding.kind().source()))
                .map(finding -> FindingSentences.withPlace(finding, Locale.ENGLISH))
                .toList();
        broken.forEach(finding -> LOG.error("RDR-STU-002 the live models do not fit this version: {}", finding));
        return broken;
    }
}
