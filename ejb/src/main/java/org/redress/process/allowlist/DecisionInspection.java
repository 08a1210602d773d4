package org.redress.process.allowlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.contract.FactType;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/** One walk through one file of a table: every element, attribute and cell must be known, whatever it claims to be. */
final class DecisionInspection implements Inspection {
    private static final Set<String> NAMESPACES = Set.of(
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd");
    private static final String ENGINE = "http://camunda.org/schema/1.0/dmn";
    private static final Set<String> MARKS_OF_TOOLS =
            Set.of("http://bpmn.io/schema/dmn/biodi/2.0", "http://camunda.org/schema/modeler/1.0");
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "description",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text");
    private static final Set<String> PLAIN = Set.of(
            "id", "name", "label", "namespace", "outputLabel", "preferredOrientation", "exporter", "exporterVersion");
    private static final Map<String, Rule> ATTRIBUTES = Map.of(
            "typeRef", Rule.oneOf("string", "boolean", "long", "integer", "double", "number", "date", "dateTime"),
            "hitPolicy", Rule.oneOf("UNIQUE", "FIRST", "COLLECT", "ANY", "PRIORITY", "RULE ORDER", "OUTPUT ORDER"),
            "aggregation", Rule.oneOf("SUM", "MIN", "MAX", "COUNT"),
            "typeLanguage",
                    Rule.oneOf(
                            "https://www.omg.org/spec/DMN/20191111/FEEL/",
                            "http://www.omg.org/spec/DMN/20180521/FEEL/",
                            "http://www.omg.org/spec/FEEL/20140401"),
            "camunda:historyTimeToLive", Rule.PLAIN_TEXT,
            "camunda:versionTag", Rule.PLAIN_TEXT);
    private static final Set<String> FEEL = Stream.of(
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15)
            .map(language -> language.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Finding> findings = new ArrayList<>();
    private String rule = "";

    @Override
    public List<Finding> findingsIn(Element root) {
        inspect(root, "definitions", "");
        return List.copyOf(findings);
    }

    private void inspect(Element element, String owner, String parent) {
        String where = Objects.requireNonNullElse(element.attribute("id"), owner);
        String name = element.getTagName();
        if (name.equals("DMNDI") && parent.equals("definitions")) {
            findings.addAll(new DrawingInspection().findingsIn(element));
            return;
        }
        if (!NAMESPACES.contains(element.getUri()) || !ELEMENTS.contains(name)) {
            find(Finding.of(FindingKind.ELEMENT_NOT_ALLOWED, name), where);
            return;
        }
        rule = name.equals("rule") ? where : parent.equals("decisionTable") ? "" : rule;
        element.attributes().stream().sorted().forEach(key -> inspectAttribute(element, key, where));
        inspectText(element, parent, where);
        element.elements().forEach(child -> inspect(child, where, name));
    }

    private void inspectAttribute(Element element, String key, String where) {
        int colon = key.lastIndexOf(':');
        String uri = colon < 0 ? "" : key.substring(0, colon);
        String name = (uri.equals(ENGINE) ? "camunda:" : "") + key.substring(colon + 1);
        String value = element.attribute(key);
        if (uri.equals("xmlns")) {
            return;
        }
        if (name.equals("expressionLanguage") && uri.isEmpty()) {
            if (!FEEL.contains(value.strip().toLowerCase(Locale.ROOT))) {
                find(Finding.of(FindingKind.LANGUAGE_NOT_FEEL, value), where);
            }
            return;
        }
        boolean isPlain = MARKS_OF_TOOLS.contains(uri) || uri.isEmpty() && PLAIN.contains(name);
        Rule wanted = isPlain ? Rule.PLAIN_TEXT : uri.isEmpty() || uri.equals(ENGINE) ? ATTRIBUTES.get(name) : null;
        if (wanted == null) {
            find(Finding.of(FindingKind.ATTRIBUTE_NOT_ALLOWED, name, element.getTagName()), where);
        } else if (!wanted.holds().test(value)) {
            find(broken(name, value, wanted), where);
        }
    }

    private void inspectText(Element element, String parent, String where) {
        String text = element.getText().strip();
        String name = element.getTagName();
        if (text.isEmpty()) {
            return;
        }
        Optional<Finding> wrong = !name.equals("text")
                ? plain(name, text)
                : switch (parent) {
                    case "inputEntry", "inputValues", "outputValues" -> FeelGrammar.inCondition(text);
                    case "outputEntry" -> FeelGrammar.inAnswer(text);
                    case "inputExpression" ->
                        FactType.of(text).isPresent()
                                ? Optional.empty()
                                : Optional.of(Finding.of(FindingKind.FACT_UNKNOWN, text));
                    default -> plain(name, text);
                };
        wrong.ifPresent(finding -> find(finding, where));
    }

    private static Optional<Finding> plain(String name, String text) {
        return Rule.PLAIN_TEXT.holds().test(text) ? Optional.empty() : Optional.of(broken(name, text, Rule.PLAIN_TEXT));
    }

    private static Finding broken(String what, String value, Rule wanted) {
        if (wanted.broken() == FindingKind.EXPRESSION_IN_TEXT && !Rule.holdsExpression(value)) {
            return Finding.of(FindingKind.MARKUP_IN_TEXT, what, value);
        }
        return Finding.of(wanted.broken(), what, value, wanted.wanted());
    }

    private void find(Finding finding, String where) {
        findings.add(finding.at(where).inRule(rule, ""));
    }
}
