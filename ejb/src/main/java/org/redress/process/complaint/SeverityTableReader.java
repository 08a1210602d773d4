package org.redress.process.complaint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.Severity;
import org.redress.complaint.domain.SeverityTable;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;

/** One version of the severity table: what it says, by which rule, and how it reads. */
final class SeverityTableReader {
    private final DecisionTable table;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final ThreadLocal<Set<String>> matched = ThreadLocal.withInitial(HashSet::new);

    SeverityTableReader(DmnModelInstance model) {
        Decision severity = model.getModelElementById(ComplaintDecision.SEVERITY.id());
        table = (DecisionTable) severity.getExpression();
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(matched.get()::add)));
        engine = configuration.buildEngine();
        decision = engine.parseDecision(ComplaintDecision.SEVERITY.id(), model);
    }

    SeverityTable tableFor(HarmFacts facts) {
        matched.remove();
        String severity =
                engine.evaluateDecisionTable(decision, variables(facts)).getSingleEntry();
        Set<String> applying = Set.copyOf(matched.get());
        matched.remove();
        return new SeverityTable(
                Optional.ofNullable(severity).map(Severity::valueOf),
                table.getInputs().stream().map(input -> plain(input.getLabel())).toList(),
                table.getRules().stream()
                        .map(rule -> read(rule, applying.contains(rule.getId())))
                        .toList());
    }

    private static Map<String, Object> variables(HarmFacts facts) {
        return Map.of(
                ComplaintVariable.DANGER.id(), facts.danger(),
                ComplaintVariable.DAMAGE.id(), facts.damage(),
                ComplaintVariable.REPEATED.id(), facts.repeated(),
                ComplaintVariable.INTEGRITY.id(), facts.integrity());
    }

    private static SeverityTable.Rule read(Rule rule, boolean applies) {
        return new SeverityTable.Rule(
                rule.getInputEntries().stream().map(SeverityTableReader::cell).toList(),
                rule.getOutputEntries().stream()
                        .map(SeverityTableReader::cell)
                        .findFirst()
                        .orElse(""),
                rule.getDescription() == null
                        ? ""
                        : rule.getDescription().getTextContent().strip(),
                applies);
    }

    private static String cell(DmnElement entry) {
        String text = entry.getChildElementsByType(Text.class).stream()
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
        return text.equals("-") ? "" : text.replace("\"", "");
    }

    private static String plain(@Nullable String label) {
        return label == null ? "" : label;
    }
}
