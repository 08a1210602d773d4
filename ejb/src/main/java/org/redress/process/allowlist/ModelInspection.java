package org.redress.process.allowlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.FixKind;

/** One walk through one model: every element, attribute and text must be known, whatever namespace it claims. */
final class ModelInspection implements Inspection {

    private static final Map<String, String> PREFIXES = Map.of(
            "http://www.omg.org/spec/BPMN/20100524/MODEL", "",
            "http://camunda.org/schema/1.0/bpmn", "camunda:");
    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String NAMESPACES = "xmlns";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    /** Written by drawing tools, read by nobody. */
    private static final Set<String> MARKS_OF_TOOLS = Set.of("http://camunda.org/schema/modeler/1.0");

    private final ModelVocabulary vocabulary;
    private final List<Finding> findings = new ArrayList<>();

    ModelInspection(ModelVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public List<Finding> findingsIn(Element root) {
        inspect(root, "definitions");
        return List.copyOf(findings);
    }

    private void inspect(Element element, String owner) {
        String where = element.attribute("id") == null ? owner : element.attribute("id");
        String name = nameOf(element);
        if (!vocabulary.knows(name)) {
            Finding unknown = Finding.of(FindingKind.ELEMENT_NOT_ALLOWED, name).at(where);
            findings.add(where.equals(owner) ? unknown : unknown.mendedBy(FixKind.REMOVE_ELEMENT, ""));
            return;
        }
        element.attributes().stream().sorted().forEach(key -> inspectAttribute(element, name, key, where));
        String text = element.getText().strip();
        if (!text.isEmpty()) {
            check(where, name, text, vocabulary.textOf(name));
        }
        boolean isRoot = name.equals("definitions");
        element.elements().forEach(child -> {
            if (isRoot && isDiagram(child)) {
                findings.addAll(new DrawingInspection().findingsIn(child));
            } else {
                inspect(child, where);
            }
        });
    }

    private void inspectAttribute(Element element, String elementName, String key, String where) {
        int colon = key.lastIndexOf(':');
        String uri = colon < 0 ? "" : key.substring(0, colon);
        String local = key.substring(colon + 1);
        String value = element.attribute(key);
        if (uri.equals(NAMESPACES) || isTypeOfExpression(uri, local, elementName)) {
            return;
        }
        if (MARKS_OF_TOOLS.contains(uri)) {
            check(where, local, value, Rule.PLAIN_TEXT);
            return;
        }
        String attribute = uri.isEmpty() ? local : prefix(uri) + local;
        vocabulary
                .attributeOf(elementName, attribute)
                .ifPresentOrElse(
                        rule -> check(where, attribute, value, rule),
                        () -> findings.add(Finding.of(FindingKind.ATTRIBUTE_NOT_ALLOWED, attribute, elementName)
                                .at(where)
                                .mendedBy(FixKind.REMOVE_ATTRIBUTE, elementName + " " + attribute)));
    }

    private void check(String where, String what, String text, Rule rule) {
        if (!rule.holds().test(text)) {
            findings.add(broken(what, text, rule).at(where));
        }
    }

    private Finding broken(String what, String text, Rule rule) {
        return switch (rule.broken()) {
            case EXPRESSION_IN_TEXT ->
                Finding.of(
                        Rule.holdsExpression(text) ? FindingKind.EXPRESSION_IN_TEXT : FindingKind.MARKUP_IN_TEXT,
                        what,
                        text);
            case CONDITION_NOT_UNDERSTOOD -> {
                Set<String> unknown = vocabulary.unknownIn(text);
                yield unknown.isEmpty()
                        ? Finding.of(FindingKind.CONDITION_NOT_UNDERSTOOD, what, text)
                        : Finding.of(FindingKind.UNKNOWN_VARIABLE, what, String.join(", ", unknown));
            }
            default -> Finding.of(rule.broken(), what, text, rule.wanted());
        };
    }

    private static boolean isTypeOfExpression(String uri, String local, String elementName) {
        return uri.equals(SCHEMA_INSTANCE)
                && local.equals("type")
                && Set.of("conditionExpression", "completionCondition", "timeDate", "loopCardinality")
                        .contains(elementName);
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
