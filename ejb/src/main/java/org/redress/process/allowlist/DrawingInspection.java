package org.redress.process.allowlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/** How a model or a table is drawn: shapes, lines and colours, and nothing else. */
final class DrawingInspection implements Inspection {
    private static final Set<String> NAMESPACES = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "http://www.omg.org/spec/DMN/20180521/DC/");
    private static final Set<String> ELEMENTS = Set.of(
            "BPMNDiagram",
            "BPMNPlane",
            "BPMNShape",
            "BPMNEdge",
            "BPMNLabel",
            "BPMNLabelStyle",
            "DMNDI",
            "DMNDiagram",
            "DMNShape",
            "DMNEdge",
            "DMNLabel",
            "Bounds",
            "Size",
            "Font",
            "waypoint");
    /** Numbers, ids, colours, names. */
    private static final int LONGEST = 200;

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public List<Finding> findingsIn(Element root) {
        inspect(root, "definitions");
        return List.copyOf(findings);
    }

    private void inspect(Element element, String owner) {
        String where = Objects.requireNonNullElse(element.attribute("id"), owner);
        String name = element.getTagName();
        if (!NAMESPACES.contains(element.getUri()) || !ELEMENTS.contains(name)) {
            findings.add(Finding.of(FindingKind.ELEMENT_NOT_ALLOWED, name).at(where));
            return;
        }
        element.attributes().stream()
                .sorted()
                .filter(key -> !isHarmless(element.attribute(key)))
                .forEach(key -> findings.add(Finding.of(FindingKind.MARKUP_IN_TEXT, key, element.attribute(key))
                        .at(where)));
        if (!element.getText().isBlank()) {
            findings.add(Finding.of(FindingKind.ELEMENT_NOT_ALLOWED, name).at(where));
        }
        element.elements().forEach(child -> inspect(child, where));
    }

    private static boolean isHarmless(String value) {
        return value.length() <= LONGEST && Rule.PLAIN_TEXT.holds().test(value);
    }
}
