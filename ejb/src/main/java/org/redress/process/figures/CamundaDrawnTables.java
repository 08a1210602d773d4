package org.redress.process.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.redress.studio.domain.DrawnRules;
import org.redress.studio.domain.DrawnRules.Column;
import org.redress.studio.domain.DrawnRules.DrawnRule;
import org.redress.studio.domain.DrawnTables;

/** Reads decision tables as they were deployed, each once: what is released never changes. */
@ApplicationScoped
class CamundaDrawnTables implements DrawnTables {
    @Inject
    RepositoryService repository;

    private final Map<Drawing, DrawnRules> known = new ConcurrentHashMap<>();

    @Override
    public Optional<DrawnRules> rules(String deploymentId, String decision) {
        Drawing drawing = new Drawing(deploymentId, decision);
        Optional<DrawnRules> read = Optional.ofNullable(known.get(drawing)).or(() -> read(drawing));
        read.ifPresent(rules -> known.put(drawing, rules));
        return read;
    }

    private Optional<DrawnRules> read(Drawing drawing) {
        return repository
                .createDecisionDefinitionQuery()
                .deploymentId(drawing.deployment())
                .decisionDefinitionKey(drawing.decision())
                .list()
                .stream()
                .findFirst()
                .map(definition -> repository
                        .getDmnModelInstance(definition.getId())
                        .<Decision>getModelElementById(drawing.decision()))
                .filter(decision -> decision.getExpression() instanceof DecisionTable)
                .map(CamundaDrawnTables::read);
    }

    static DrawnRules read(Decision decision) {
        DecisionTable table = (DecisionTable) decision.getExpression();
        return new DrawnRules(
                said(decision.getName(), decision.getId()),
                table.getHitPolicy().name(),
                table.getInputs().stream()
                        .map(input -> column(
                                Optional.ofNullable(input.getInputExpression())
                                        .map(CamundaDrawnTables::text)
                                        .orElse(""),
                                input.getLabel()))
                        .toList(),
                table.getOutputs().stream()
                        .map(output -> column(said(output.getName(), ""), output.getLabel()))
                        .toList(),
                table.getRules().stream().map(CamundaDrawnTables::rule).toList());
    }

    private static Column column(String name, @Nullable String head) {
        return new Column(name, said(head, name));
    }

    private static DrawnRule rule(Rule rule) {
        return new DrawnRule(
                rule.getId(),
                cells(rule.getInputEntries()),
                cells(rule.getOutputEntries()),
                Optional.ofNullable(rule.getDescription())
                        .map(words -> words.getTextContent().strip())
                        .orElse(""));
    }

    private static List<String> cells(Collection<? extends DmnElement> entries) {
        return entries.stream()
                .map(CamundaDrawnTables::text)
                .map(text -> text.equals("-") ? "" : text.replace("\"", ""))
                .toList();
    }

    private static String text(DmnElement entry) {
        return entry.getChildElementsByType(Text.class).stream()
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    private static String said(@Nullable String words, String otherwise) {
        return words == null || words.isBlank() ? otherwise : words;
    }

    private record Drawing(String deployment, String decision) {}
}
