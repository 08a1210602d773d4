package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.SeverityRules;
import org.redress.complaint.domain.SeverityTable;
import org.redress.model.ComplaintDecision;
import org.redress.process.release.LiveModels;

/** The severity table of the live release; each version is read once. */
@ApplicationScoped
class LiveSeverityRules implements SeverityRules {
    @Inject
    LiveModels models;

    @Inject
    RepositoryService repository;

    private final Map<String, SeverityTableReader> readers = new ConcurrentHashMap<>();

    @Override
    public SeverityTable tableFor(HarmFacts facts) {
        return readers.computeIfAbsent(models.definitionId(ComplaintDecision.SEVERITY), this::read)
                .tableFor(facts);
    }

    private SeverityTableReader read(String definitionId) {
        return new SeverityTableReader(repository.getDmnModelInstance(definitionId));
    }
}
