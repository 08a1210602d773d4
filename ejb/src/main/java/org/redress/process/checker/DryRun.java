package org.redress.process.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/** What the engine says to a model when it reads it as if to deploy it. Nothing is written, and nothing of it is kept. */
final class DryRun {
    private final ProcessEngineConfigurationImpl engine;

    DryRun(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    List<Finding> findingsIn(String resource, String xml) {
        return problems(resource, xml).stream()
                .map(problem -> Finding.of(FindingKind.ENGINE_REFUSES, problem.getMessage())
                        .in(resource)
                        .at(Optional.ofNullable(problem.getMainElementId()).orElse("")))
                .toList();
    }

    /** Caught inside the command: what leaves it would take the transaction of the caller along. */
    private List<Problem> problems(String resource, String xml) {
        return engine.getCommandExecutorTxRequired().execute(context -> {
            try {
                read(resource, xml);
                return List.of();
            } catch (ParseException e) {
                List<Problem> errors = new ArrayList<>();
                e.getResorceReports().forEach(report -> errors.addAll(report.getErrors()));
                return errors;
            }
        });
    }

    private void read(String resource, String xml) {
        DeploymentEntity deployment = new DeploymentEntity();
        deployment.setNew(true);
        BpmnParse parse = parser().createParse().sourceString(xml).deployment(deployment);
        parse.name(resource);
        parse.execute();
    }

    /** The one that deploys, with its listeners. */
    private BpmnParser parser() {
        return engine.getDeployers().stream()
                .flatMap(deployer -> deployer instanceof BpmnDeployer bpmn ? Stream.of(bpmn) : Stream.empty())
                .findFirst()
                .orElseThrow()
                .getBpmnParser();
    }
}
