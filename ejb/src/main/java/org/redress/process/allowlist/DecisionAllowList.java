package org.redress.process.allowlist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.redress.studio.domain.Finding;

/** The lock on decision tables: every cell is FEEL, which reaches nothing but the facts it is given. */
public final class DecisionAllowList implements DmnTransformListener {

    /** The engine's set-up for decisions, with this lock in it. */
    public static DefaultDmnEngineConfiguration locked() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getTransformer().getTransformListeners().add(new DecisionAllowList());
        return configuration;
    }

    @Override
    public void transformDecision(Decision decision, DmnDecision transformed) {
        String xml = Dmn.convertToString((DmnModelInstance) decision.getModelInstance());
        List<Finding> findings = ModelLock.inDecision(xml.getBytes(StandardCharsets.UTF_8));
        if (!findings.isEmpty()) {
            throw new ProcessEngineException(DeploymentLock.refusal(findings));
        }
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl transformed) {
        // Seen with the whole decision.
    }

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl transformed) {
        // Seen with the whole decision.
    }

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl transformed) {
        // Seen with the whole decision.
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph transformed) {
        // Each decision of it is seen.
    }
}
