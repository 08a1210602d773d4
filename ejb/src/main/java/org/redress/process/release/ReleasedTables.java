package org.redress.process.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.redress.model.ComplaintDecision;

/** The decision tables of all releases, each read once. */
@ApplicationScoped
public class ReleasedTables {
    @Inject
    LiveModels models;

    @Inject
    RepositoryService repository;

    private final Map<Key, ReleasedTable> tables = new ConcurrentHashMap<>();

    /** The table that new cases are decided by. */
    public ReleasedTable live(ComplaintDecision decision) {
        return of(models.deployment(), decision);
    }

    /** The table of a given deployment, by which a running case is decided. */
    public ReleasedTable of(String deploymentId, ComplaintDecision decision) {
        return tables.computeIfAbsent(new Key(deploymentId, decision), this::read);
    }

    private ReleasedTable read(Key key) {
        return new ReleasedTable(
                key.decision(),
                repository.getResourceAsStream(
                        key.deploymentId(), key.decision().resource()));
    }

    private record Key(String deploymentId, ComplaintDecision decision) {}
}
