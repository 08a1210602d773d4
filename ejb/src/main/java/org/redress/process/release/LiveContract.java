package org.redress.process.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the live models fit this version of the product: looked at once for each release, which never changes. */
@ApplicationScoped
public class LiveContract {
    private static final Logger LOG = LoggerFactory.getLogger(LiveContract.class);

    @Inject
    LiveModels live;

    @Inject
    CamundaModelEngine models;

    private final Map<String, List<String>> findings = new ConcurrentHashMap<>();

    /** What of the live release no longer fits, each with its element; empty when all of it does. Source: R-182. */
    public List<String> broken() {
        return findings.computeIfAbsent(live.deployment(), this::check);
    }

    private List<String> check(String deployment) {
        List<String> broken = models.findingsIn(models.deployed(deployment));
        broken.forEach(finding -> LOG.error("RDR-STU-002 the live models do not fit this version: {}", finding));
        return broken;
    }
}
