package org.redress.process.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintProcess;
import org.redress.studio.boundary.ReleaseQueries;

/** The processes and decisions of the live release: found by its deployment, never by "latest". */
@ApplicationScoped
public class LiveModels {
    @Inject
    RepositoryService repository;

    @Inject
    DecisionService decisions;

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

    /** Evaluates a decision of the live release over facts by variable name. */
    public DmnDecisionResult evaluate(ComplaintDecision decision, Map<String, Object> facts) {
        return evaluate(decision, facts, deployment());
    }

    /** Evaluates a decision of a given deployment, as a running case must. */
    public DmnDecisionResult evaluate(ComplaintDecision decision, Map<String, Object> facts, String deploymentId) {
        return decisions
                .evaluateDecisionById(definitionId(decision, deploymentId))
                .variables(facts)
                .evaluate();
    }

    /** The engine's definition id of a decision in the live release. */
    public String definitionId(ComplaintDecision decision) {
        return definitionId(decision, deployment());
    }

    private String definitionId(ComplaintDecision decision, String deploymentId) {
        DecisionDefinition definition = repository
                .createDecisionDefinitionQuery()
                .deploymentId(deploymentId)
                .decisionDefinitionKey(decision.id())
                .singleResult();
        if (definition == null) {
            throw new IllegalStateException("the release lacks the decision " + decision.id());
        }
        return definition.getId();
    }

    private String deployment() {
        return releases.live().deploymentId().orElseThrow(() -> new IllegalStateException("live but not deployed"));
    }
}
