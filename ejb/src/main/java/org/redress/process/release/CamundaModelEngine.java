package org.redress.process.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintProcess;
import org.redress.studio.domain.ModelEngine;
import org.redress.studio.domain.ModelSet;

/** Deploys a release as one deployment; the engine's own duplicate filtering stays off, our content hash decides. */
@ApplicationScoped
class CamundaModelEngine implements ModelEngine {
    @Inject
    RepositoryService repository;

    @Override
    public ModelSet shipped() {
        Map<String, String> resources = new TreeMap<>();
        Stream.concat(
                        Stream.of(ComplaintProcess.values()).map(ComplaintProcess::resource),
                        Stream.of(ComplaintDecision.values()).map(ComplaintDecision::resource))
                .forEach(name -> resources.put(name, read(name)));
        return ModelSet.of(resources);
    }

    @Override
    public String deploy(ModelSet models, String name) {
        DeploymentBuilder deployment = repository.createDeployment().name(name).source("redress");
        models.resources().forEach(deployment::addString);
        return deployment.deploy().getId();
    }

    @Override
    public ModelSet deployed(String deploymentId) {
        Map<String, String> resources = new TreeMap<>();
        repository.getDeploymentResourceNames(deploymentId).forEach(name -> {
            try (InputStream in = repository.getResourceAsStream(deploymentId, name)) {
                resources.put(name, text(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return ModelSet.of(resources);
    }

    private static String read(String resource) {
        try (InputStream in = ComplaintProcess.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its own model " + resource);
            }
            return text(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
