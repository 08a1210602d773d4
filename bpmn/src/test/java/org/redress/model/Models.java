package org.redress.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    static String text(String resource) {
        try (InputStream in = Models.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no model " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void deployTo(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        resources().forEach(deployment::addClasspathResource);
        deployment.deploy();
    }
}
