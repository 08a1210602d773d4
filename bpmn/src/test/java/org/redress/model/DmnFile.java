package org.redress.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A decision model and the name of the file it came in, without its ending. */
record DmnFile(String name, DmnModelInstance model) {

    static DmnFile of(String name, String xml) {
        return new DmnFile(
                name, Dmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    static DmnFile shipped(ComplaintDecision decision) {
        return of(decision.id(), Models.text(decision.resource()));
    }

    List<Decision> decisions() {
        return List.copyOf(model.getModelElementsByType(Decision.class));
    }

    List<Rule> rules() {
        return List.copyOf(model.getModelElementsByType(Rule.class));
    }

    <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    <T extends DmnElement> Stream<String> which(Class<T> type, Predicate<T> broken) {
        return all(type).filter(broken).map(DmnElement::getId);
    }
}
