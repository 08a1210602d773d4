package org.redress.process.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.redress.model.ComplaintProcess;
import org.redress.studio.boundary.ReleaseQueries;
import org.redress.studio.boundary.ReleaseView;

/** The processes of the live release: found by its deployment, never by "latest". */
@ApplicationScoped
public class LiveModels {
    @Inject
    RepositoryService repository;

    @Inject
    ReleaseQueries releases;

    /** The release that new cases start on. */
    public ReleaseView live() {
        return releases.live();
    }

    /** The engine's definition id of a process in a release. */
    public String definitionId(ComplaintProcess process, ReleaseView release) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment(release))
                .processDefinitionKey(process.id())
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("release " + release.number() + " lacks the process " + process.id());
        }
        return definition.getId();
    }

    /** The engine's id of the deployment that is the live release. */
    public String deployment() {
        return deployment(live());
    }

    private static String deployment(ReleaseView release) {
        return release.deploymentId()
                .orElseThrow(() -> new IllegalStateException("release " + release.number() + " is not deployed"));
    }
}
