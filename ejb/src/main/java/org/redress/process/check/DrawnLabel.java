package org.redress.process.check;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What something in a model is called in other languages than that of the model. */
public final class DrawnLabel {
    private static final String LABEL = "label.";

    private DrawnLabel() {}

    /** Its name in this language, where its model says so. */
    public static Optional<String> of(BaseElement element, Locale language) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
                .map(ExtensionElements::getElementsQuery)
                .flatMap(extensions -> extensions.filterByType(CamundaProperties.class).list().stream())
                .map(CamundaProperties::getCamundaProperties)
                .flatMap(Collection::stream)
                .filter(property -> (LABEL + language.getLanguage()).equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst();
    }
}
