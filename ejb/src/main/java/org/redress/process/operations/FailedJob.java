package org.redress.process.operations;

import java.util.Optional;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A job that failed as often as it may, with the model it belongs to. */
record FailedJob(Incident incident, Job job, BpmnModelInstance model) {
    private static final String SKIPPABLE = "skippable";

    /** Where it failed; a job that waits at a timer may fail only behind it. */
    String element() {
        return Optional.ofNullable(incident.getFailedActivityId())
                .filter(id -> model.getModelElementById(id) != null)
                .orElse(incident.getActivityId());
    }

    String elementName() {
        return nameOf(model.getModelElementById(element()));
    }

    String processName() {
        return model.getModelElementsByType(Process.class).stream()
                .findFirst()
                .map(Process::getName)
                .orElse("");
    }

    /** Whether its model says that a case may go on without it, and it is clear where: one way, without a condition. */
    boolean canBeSkipped() {
        return model.getModelElementById(element()) instanceof FlowNode node
                && isSkippable(node)
                && node.getOutgoing().size() == 1
                && node.getOutgoing().iterator().next().getConditionExpression() == null;
    }

    /** Whether something else goes on while it waits, and must do so afterwards. */
    boolean waitsBesideSomething() {
        ModelElementInstance waiting = model.getModelElementById(incident.getActivityId());
        return (waiting instanceof BoundaryEvent event && !event.cancelActivity())
                || (waiting instanceof StartEvent start && !start.isInterrupting());
    }

    /** The activity that ends with the waiting: the one an event sits on, else the one it waits at. */
    String waitsAt() {
        return model.getModelElementById(incident.getActivityId()) instanceof BoundaryEvent event
                ? event.getAttachedTo().getId()
                : incident.getActivityId();
    }

    private static boolean isSkippable(FlowNode node) {
        return Optional.ofNullable(node.getExtensionElements()).stream()
                .map(ExtensionElements::getElementsQuery)
                .flatMap(extensions -> extensions.filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .anyMatch(property ->
                        SKIPPABLE.equals(property.getCamundaName()) && "true".equals(property.getCamundaValue()));
    }

    private String nameOf(ModelElementInstance element) {
        return element instanceof FlowElement named && named.getName() != null ? named.getName() : element();
    }
}
