package org.redress.process.step;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.redress.identity.domain.ProcessActor;
import org.redress.model.ComplaintVariable;

/** The element of a process that calls us, with the facts it knows. */
public record Element(DelegateExecution execution) {
    public ProcessActor actor() {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        return new ProcessActor(process, execution.getCurrentActivityId());
    }

    public long caseId() {
        return (Long) known(ComplaintVariable.CASE_ID);
    }

    public long id(ComplaintVariable variable) {
        return (Long) known(variable);
    }

    public String text(ComplaintVariable variable) {
        return (String) known(variable);
    }

    public boolean yes(ComplaintVariable variable) {
        return (Boolean) known(variable);
    }

    private Object known(ComplaintVariable variable) {
        Object value = execution.getVariable(variable.id());
        if (value == null) {
            throw new IllegalStateException(
                    execution.getCurrentActivityId() + " of " + execution.getId() + " lacks " + variable.id());
        }
        return value;
    }
}
