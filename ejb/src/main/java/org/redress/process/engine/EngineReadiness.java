package org.redress.process.engine;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.redress.identity.domain.SystemActor;
import org.redress.process.release.LiveContract;
import org.redress.shared.ReadyToServe;

/** Ready is: schema migrated, engine up, the live models fit this version, database answering. */
@ApplicationScoped
class EngineReadiness implements ReadyToServe {
    @Inject
    RunningEngine engine;

    @Inject
    ActingProcess acting;

    @Inject
    LiveContract contract;

    @Override
    public List<String> missing() {
        if (!engine.isThere()) {
            return List.of("The schema and the engine are still being started.");
        }
        List<String> broken = new ArrayList<>();
        try {
            acting.run(new SystemActor("readiness"), () -> broken.addAll(contract.broken()));
        } catch (ProcessEngineException | EJBException e) {
            return List.of("The database does not answer.");
        }
        return List.copyOf(broken);
    }
}
