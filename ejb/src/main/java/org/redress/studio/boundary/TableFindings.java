package org.redress.studio.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingSource;
import org.redress.studio.domain.ModelChecker;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;

/** What is to be said of the tables of releases: overlaps, gaps, rules that cannot apply. Each is looked at once. */
@ApplicationScoped
class TableFindings {
    @Inject
    ModelEngine engine;

    @Inject
    ModelChecker checker;

    private final Map<Table, List<Finding>> known = new ConcurrentHashMap<>();

    List<Finding> of(Release release, String resource) {
        return known.computeIfAbsent(new Table(ShownRelease.deployment(release), resource), this::look);
    }

    private List<Finding> look(Table table) {
        Map<String, String> files = engine.deployed(table.deployment()).resources();
        return Optional.ofNullable(files.get(table.resource())).stream()
                .map(xml -> ModelSet.of(Map.of(table.resource(), xml)))
                .flatMap(alone -> checker.findingsIn(alone).stream())
                .filter(finding -> finding.kind().source() == FindingSource.TABLE)
                .toList();
    }

    private record Table(String deployment, String resource) {}
}
