package org.redress.process.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.redress.model.ComplaintProcess;
import org.redress.shared.ReadyToServe;

/** Ready is: schema migrated, engine up, every process of the product live, database answering. */
@ApplicationScoped
class EngineReadiness implements ReadyToServe {
    @Inject
    RunningEngine engine;

    @Override
    public List<String> missing() {
        if (!engine.isThere()) {
            return List.of("The schema and the engine are still being started.");
        }
        try {
            return List.of(ComplaintProcess.values()).stream()
                    .map(ComplaintProcess::id)
                    .filter(id -> !isLive(engine.get(), id))
                    .map(id -> "No model of " + id + " is live.")
                    .toList();
        } catch (ProcessEngineException e) {
            return List.of("The database does not answer.");
        }
    }

    private static boolean isLive(ProcessEngine engine, String processId) {
        return engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(processId)
                        .latestVersion()
                        .active()
                        .count()
                > 0;
    }
}
