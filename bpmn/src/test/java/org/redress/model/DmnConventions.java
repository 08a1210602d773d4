package org.redress.model;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** The house rules for decision tables. */
final class DmnConventions {

    private static final Set<HitPolicy> HIT_POLICIES = Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.COLLECT);
    private static final Set<String> TYPES = Set.of("string", "boolean", "long", "integer", "double", "date");
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

    private static final Rules<DmnFile> RULES = new Rules<DmnFile>()
            .with(
                    "one decision per file, named like it",
                    file -> onlyIf(
                            file,
                            !file.decisions().stream()
                                    .map(Decision::getId)
                                    .toList()
                                    .equals(List.of(file.name()))))
            .with(
                    "id ends with Decision",
                    file -> file.which(
                            Decision.class, decision -> !decision.getId().matches("[A-Z]\\w+Decision")))
            .with(
                    "history ends",
                    file -> file.which(
                            Decision.class, decision -> decision.getCamundaHistoryTimeToLiveString() == null))
            .with(
                    "hit policy",
                    file -> file.which(
                            DecisionTable.class,
                            table -> !HIT_POLICIES.contains(table.getHitPolicy()) || table.getAggregation() != null))
            .with(
                    "first hit ends with a catch-all",
                    file -> file.which(
                            DecisionTable.class,
                            table -> table.getHitPolicy() == HitPolicy.FIRST
                                    && !catchesAll(lastOf(List.copyOf(table.getRules())))))
            .with(
                    "only the last row catches all",
                    file -> file.which(
                            DecisionTable.class,
                            table -> table.getHitPolicy() == HitPolicy.FIRST
                                    && table.getRules().stream()
                                                    .filter(DmnConventions::catchesAll)
                                                    .count()
                                            > 1))
            .with("every row says why", file -> file.which(Rule.class, not(DmnConventions::saysWhy)))
            .with(
                    "inputs are typed and known",
                    file -> file.which(
                            InputExpression.class,
                            input -> !TYPES.contains(text(input.getTypeRef()))
                                    || !isKnown(input.getText().getTextContent())))
            .with(
                    "outputs are typed and named",
                    file -> file.which(
                            Output.class,
                            output -> !TYPES.contains(text(output.getTypeRef()))
                                    || text(output.getName()).isEmpty()))
            .with(
                    "FEEL only",
                    file -> Stream.concat(
                            file.which(LiteralExpression.class, cell -> !isFeel(cell.getExpressionLanguage())),
                            file.which(UnaryTests.class, cell -> !isFeel(cell.getExpressionLanguage()))))
            .with(
                    "conditions can be read",
                    file -> file.which(
                            InputEntry.class,
                            cell -> !cellText(cell).isBlank()
                                    && !FEEL.parseUnaryTests(cellText(cell)).isSuccess()))
            .with(
                    "results can be read",
                    file -> file.which(OutputEntry.class, cell -> !FEEL.parseExpression(
                                    cell.getText().getTextContent())
                            .isSuccess()));

    private DmnConventions() {}

    static List<Finding> check(DmnFile file) {
        return RULES.check(file);
    }

    static List<String> names() {
        return RULES.names();
    }

    private static Stream<String> onlyIf(DmnFile file, boolean broken) {
        return broken ? Stream.of(file.name()) : Stream.empty();
    }

    private static Rule lastOf(List<Rule> rules) {
        return rules.get(rules.size() - 1);
    }

    private static boolean catchesAll(Rule rule) {
        return rule.getInputEntries().stream().allMatch(cell -> cellText(cell).isBlank());
    }

    private static boolean saysWhy(Rule rule) {
        return rule.getDescription() != null
                && !rule.getDescription().getTextContent().isBlank();
    }

    private static String cellText(InputEntry cell) {
        return cell.getText() == null ? "" : cell.getText().getTextContent();
    }

    private static boolean isKnown(String input) {
        return ComplaintVariable.byId(input).isPresent()
                || TableFact.byId(input).isPresent();
    }

    private static boolean isFeel(String language) {
        return language == null || language.equals("feel");
    }

    private static String text(String attribute) {
        return attribute == null ? "" : attribute;
    }
}
