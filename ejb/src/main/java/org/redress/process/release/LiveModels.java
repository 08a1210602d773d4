package org.redress.process.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.redress.model.ComplaintProcess;
import org.redress.studio.boundary.ReleaseQueries;

/** The processes of the live release: found by its deployment, never by "latest". */
@ApplicationScoped
public class LiveModels {
    @Inject
    RepositoryService repository;

    @Inject
    ReleaseQueries releases;

    /** The engine's definition id of a process in the live release. */
    public String definitionId(ComplaintProcess process) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment())
                .processDefinitionKey(process.id())
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("the live release lacks the process " + process.id());
        }
        return definition.getId();
    }

    /** The engine's id of the deployment that is the live release. */
    public String deployment() {
        return releases.live().deploymentId().orElseThrow(() -> new IllegalStateException("live but not deployed"));
    }
}
