package org.redress.process.allowlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;
import org.redress.model.ComplaintForm;
import org.redress.model.ComplaintVariable;
import org.redress.process.check.CheckProperties;
import org.redress.process.check.ModelProperty;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/** Holds the steps that an owner has added against what the general form can do, and their outcomes against the flows. */
final class CheckInspection implements Inspection {
    private static final Namespace ENGINE = new Namespace("http://camunda.org/schema/1.0/bpmn");
    private static final Pattern ASKED =
            Pattern.compile(ComplaintVariable.CHECK_OUTCOME.id() + "\\s*(?:==|!=|eq|ne)\\s*'([^']*)'");

    private final Map<String, CheckProperties> steps = new LinkedHashMap<>();
    private final Map<String, Set<String>> askedByFlow = new LinkedHashMap<>();
    private final Map<String, Set<String>> askedAtGateway = new HashMap<>();
    private final Set<String> gatewaysWithADefault = new HashSet<>();

    @Override
    public List<Finding> findingsIn(Element root) {
        read(root);
        List<Finding> findings = new ArrayList<>();
        steps.forEach((id, step) -> Stream.concat(step.findings().stream(), unasked(step))
                .forEach(finding -> findings.add(finding.at(id))));
        if (!steps.isEmpty()) {
            askedByFlow.forEach((flow, outcomes) -> outcomes.stream()
                    .filter(outcome -> steps.values().stream()
                            .noneMatch(step -> step.outcomes().contains(outcome)))
                    .forEach(outcome -> findings.add(
                            Finding.of(FindingKind.OUTCOME_UNKNOWN, outcome).at(flow))));
        }
        return findings;
    }

    /** A single outcome needs no gateway, and of several one may be what is left over. */
    private Stream<Finding> unasked(CheckProperties step) {
        Set<String> rest = new HashSet<>(step.outcomes());
        askedByFlow.values().forEach(rest::removeAll);
        boolean isLeftOver = rest.size() == 1
                && gatewaysWithADefault.stream()
                        .map(gateway -> askedAtGateway.getOrDefault(gateway, Set.of()))
                        .flatMap(Set::stream)
                        .anyMatch(step.outcomes()::contains);
        return step.outcomes().size() < 2 || isLeftOver
                ? Stream.of()
                : rest.stream().sorted().map(outcome -> Finding.of(FindingKind.OUTCOME_NOT_ASKED, outcome));
    }

    private void read(Element element) {
        switch (element.getTagName()) {
            case "userTask" -> readTask(element);
            case "sequenceFlow" -> readFlow(element);
            default -> {
                if (element.attribute("default") != null) {
                    gatewaysWithADefault.add(element.attribute("id"));
                }
                element.elements().forEach(this::read);
            }
        }
    }

    private void readTask(Element task) {
        if (ComplaintForm.CHECK.id().equals(task.attributeNS(ENGINE, "formKey"))) {
            steps.put(
                    task.attribute("id"), new CheckProperties(propertiesIn(task).toList()));
        }
    }

    private void readFlow(Element flow) {
        Set<String> asked = new HashSet<>();
        flow.elements().forEach(condition -> ASKED.matcher(condition.getText())
                .results()
                .map(MatchResult::group)
                .forEach(comparison -> asked.add(comparison.replaceAll(".*'([^']*)'", "$1"))));
        if (!asked.isEmpty()) {
            askedByFlow.put(flow.attribute("id"), asked);
            askedAtGateway
                    .computeIfAbsent(flow.attribute("sourceRef"), unseen -> new HashSet<>())
                    .addAll(asked);
        }
    }

    private static Stream<ModelProperty> propertiesIn(Element element) {
        Stream<ModelProperty> own = element.getTagName().equals("property")
                ? Stream.of(new ModelProperty(attribute(element, "name"), attribute(element, "value")))
                : Stream.of();
        return Stream.concat(own, element.elements().stream().flatMap(CheckInspection::propertiesIn));
    }

    private static String attribute(Element element, String name) {
        return Objects.requireNonNullElse(element.attribute(name), "");
    }
}
