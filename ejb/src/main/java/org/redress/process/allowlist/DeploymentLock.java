package org.redress.process.allowlist;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.redress.studio.boundary.FindingSentences;
import org.redress.studio.domain.Finding;

/**
 * The first deployer of the engine: every new deployment passes it whoever makes it, before the engine looks at any file.
 * What is deployed already is read by the two other locks, {@link ModelAllowList} and {@link DecisionAllowList}.
 */
public final class DeploymentLock implements Deployer {
    private final ModelLock lock = new ModelLock();

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<Finding> findings = deployment.getResources().values().stream()
                .flatMap(file -> lock.findingsIn(file.getName(), file.getBytes()).stream())
                .toList();
        if (!findings.isEmpty()) {
            throw new ProcessEngineException(refusal(findings));
        }
    }

    static String refusal(List<Finding> findings) {
        return findings.stream()
                .map(finding -> FindingSentences.withPlace(finding, Locale.ENGLISH))
                .collect(Collectors.joining(" ", "Not allowed in a model: ", ""));
    }
}
