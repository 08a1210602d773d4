package org.redress.process.comparison;

import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** A file as far as anybody can tell it from another: elements, attributes and texts, not how they are set. */
final class WholeText {
    private WholeText() {}

    static String of(Element element) {
        String attributes = element.attributes().stream()
                .filter(key -> !key.startsWith("xmlns") && !key.contains("XMLSchema-instance"))
                .sorted()
                .map(key -> key + "=" + Objects.requireNonNullElse(element.attribute(key), ""))
                .collect(Collectors.joining("\n"));
        return "<" + element.getUri() + element.getTagName() + "\n" + attributes + "\n"
                + element.getText().strip()
                + element.elements().stream().map(WholeText::of).collect(Collectors.joining())
                + ">";
    }
}
