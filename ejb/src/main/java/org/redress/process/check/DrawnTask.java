package org.redress.process.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** A user task as it is drawn in the model its case runs on. */
public record DrawnTask(UserTask task) {
    private static final String STEP = "step";

    /** Which of the twelve steps it says it belongs to; 0 when it says nothing. */
    public int step() {
        return properties().stream()
                .filter(property -> property.name().equals(STEP))
                .map(property -> Integer.valueOf(property.value()))
                .findFirst()
                .orElse(0);
    }

    /** What it is called in this language, where its model says so. */
    public Optional<String> label(Locale language) {
        return DrawnLabel.of(task, language);
    }

    /** Its extension properties in their order. */
    List<ModelProperty> properties() {
        return Optional.ofNullable(task.getExtensionElements()).stream()
                .map(ExtensionElements::getElementsQuery)
                .flatMap(extensions -> extensions.filterByType(CamundaProperties.class).list().stream())
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .map(DrawnTask::property)
                .toList();
    }

    private static ModelProperty property(CamundaProperty property) {
        return new ModelProperty(property.getCamundaName(), property.getCamundaValue());
    }
}
