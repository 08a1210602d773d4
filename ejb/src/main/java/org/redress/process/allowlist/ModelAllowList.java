package org.redress.process.allowlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.model.ComplaintDelegate;
import org.redress.model.ComplaintVariable;

/**
 * The lock on every way to deploy a model: refuses all that the vocabulary does not name. The message names each
 * element and says what may stand there.
 */
@ApplicationScoped
public class ModelAllowList extends AbstractBpmnParseListener {

    private final ModelVocabulary vocabulary;

    /** Allows the delegates and variables of the product. */
    public ModelAllowList() {
        this(
                Arrays.stream(ComplaintDelegate.values())
                        .map(ComplaintDelegate::id)
                        .collect(Collectors.toUnmodifiableSet()),
                Arrays.stream(ComplaintVariable.values())
                        .map(ComplaintVariable::id)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Allows these names of delegates in service tasks, and these variables in conditions and mappings. */
    public ModelAllowList(Set<String> delegates, Set<String> variables) {
        this.vocabulary = new ModelVocabulary(delegates, variables);
    }

    /**
     * Called once for a file, before anything of it can be started.
     *
     * @throws BpmnParseException when the model says something that is not allowed; all of it is in the message
     */
    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processDefinitions) {
        List<String> findings = new ModelInspection(vocabulary).findingsIn(root);
        if (!findings.isEmpty()) {
            throw new BpmnParseException("Not allowed in a model: " + String.join("; ", findings), root);
        }
    }
}
