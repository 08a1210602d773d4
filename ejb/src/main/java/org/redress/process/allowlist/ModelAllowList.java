package org.redress.process.allowlist;

import java.util.List;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.BpmnParseFactory;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.studio.domain.Finding;

/**
 * The lock on every way to read a model: refuses all that the vocabulary does not name, before the engine looks at any of
 * it, for reading a model may already create what it names. The message names each element and says what may stand there.
 */
public final class ModelAllowList implements BpmnParseFactory {
    private final ModelLock lock = new ModelLock();

    @Override
    public BpmnParse createBpmnParse(BpmnParser parser) {
        return new LockedParse(parser);
    }

    private void inspect(Element root) {
        List<Finding> findings = lock.inModel(root);
        if (!findings.isEmpty()) {
            throw new BpmnParseException(DeploymentLock.refusal(findings), root);
        }
    }

    private final class LockedParse extends BpmnParse {
        LockedParse(BpmnParser parser) {
            super(parser);
        }

        @Override
        protected void parseRootElement() {
            inspect(rootElement);
            super.parseRootElement();
        }
    }
}
