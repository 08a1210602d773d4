package org.redress.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process model and the name of the file it came in, without its ending. */
record BpmnFile(String name, String xml, BpmnModelInstance model) {

    static BpmnFile of(String name, String xml) {
        return new BpmnFile(
                name, xml, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    static BpmnFile shipped(ComplaintProcess process) {
        return of(process.id(), Models.text(process.resource()));
    }

    List<Process> processes() {
        return List.copyOf(model.getModelElementsByType(Process.class));
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    /** The ids of those elements that do what they must not. */
    <T extends BaseElement> Stream<String> which(Class<T> type, Predicate<T> broken) {
        return all(type).filter(broken).map(BaseElement::getId);
    }
}
