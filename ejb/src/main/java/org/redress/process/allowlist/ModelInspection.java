package org.redress.process.allowlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** One walk through one model: every element, attribute and text must be known, whatever namespace it claims. */
final class ModelInspection {

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "",
            "http://camunda.org/schema/1.0/bpmn", "camunda:");
    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String NAMESPACES = "xmlns";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    /** Written by drawing tools, read by nobody. */
    private static final Set<String> MARKS_OF_TOOLS = Set.of("http://camunda.org/schema/modeler/1.0");

    private final ModelVocabulary vocabulary;
    private final List<String> findings = new ArrayList<>();

    ModelInspection(ModelVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<String> findingsIn(Element root) {
        inspect(root, "definitions");
        return List.copyOf(findings);
    }

    private void inspect(Element element, String owner) {
        String where = element.attribute("id") == null ? owner : element.attribute("id");
        String name = nameOf(element);
        if (!vocabulary.knows(name)) {
            findings.add(where + ": the element " + name);
            return;
        }
        element.attributes().stream().sorted().forEach(key -> inspectAttribute(element, name, key, where));
        String text = element.getText().strip();
        if (!text.isEmpty()) {
            check(where, name, text, vocabulary.textOf(name));
        }
        boolean isRoot = name.equals("definitions");
        element.elements().stream()
                .filter(child -> !(isRoot && isDiagram(child)))
                .forEach(child -> inspect(child, where));
    }

    private void inspectAttribute(Element element, String elementName, String key, String where) {
        int colon = key.lastIndexOf(':');
        String uri = colon < 0 ? "" : key.substring(0, colon);
        String local = key.substring(colon + 1);
        if (uri.equals(NAMESPACES)
                || MARKS_OF_TOOLS.contains(uri)
                || isTypeOfExpression(uri, local, elementName)
                || isSchema(uri, local)) {
            return;
        }
        String attribute = uri.isEmpty() ? local : prefix(uri) + local;
        String value = element.attribute(key);
        vocabulary
                .attributeOf(elementName, attribute)
                .ifPresentOrElse(
                        rule -> check(where, elementName + " " + attribute, value, rule),
                        () -> findings.add(where + ": the attribute " + attribute + " of " + elementName));
    }

    private void check(String where, String what, String text, Rule rule) {
        if (!rule.holds().test(text)) {
            findings.add(where + ": " + what + " is " + text + " and must be " + rule.wanted());
        }
    }

    private static boolean isTypeOfExpression(String uri, String local, String elementName) {
        return uri.equals(SCHEMA_INSTANCE)
                && local.equals("type")
                && Set.of("conditionExpression", "completionCondition", "timeDate", "loopCardinality")
                        .contains(elementName);
    }

    private static boolean isSchema(String uri, String local) {
        return uri.equals(SCHEMA_INSTANCE) && local.equals("schemaLocation");
    }

    private static boolean isDiagram(Element element) {
        return DIAGRAM.equals(element.getUri()) && "BPMNDiagram".equals(element.getTagName());
    }

    private static String nameOf(Element element) {
        return prefix(element.getUri()) + element.getTagName();
    }

    /** A name with a foreign namespace is in no list, so it is refused. */
    private static String prefix(@Nullable String uri) {
        return uri == null ? "{}" : PREFIXES.getOrDefault(uri, "{" + uri + "}");
    }
}
