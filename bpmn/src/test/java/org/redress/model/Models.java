package org.redress.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** All shipped models, as one deployment carries them. */
final class Models {

    private Models() {}

    static List<String> resources() {
        return Stream.concat(
                        Arrays.stream(ComplaintProcess.values()).map(ComplaintProcess::resource),
                        Arrays.stream(ComplaintDecision.values()).map(ComplaintDecision::resource))
                .toList();
    }

    static void deployTo(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        resources().forEach(deployment::addClasspathResource);
        deployment.deploy();
    }
}
