package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One decision table and the rows its tests have hit; after the last test of the class every row must be among them. */
final class DecisionUnderTest implements AfterAllCallback {

    private final ComplaintDecision decision;
    private final Set<String> rowsHit = new TreeSet<>();
    private final List<String> rowsHitNow = new ArrayList<>();
    private final DmnEngine engine;
    private final DmnDecision table;

    private DecisionUnderTest(ComplaintDecision decision) {
        this.decision = decision;
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(this::hear);
        engine = configuration.buildEngine();
        table = engine.parseDecision(
                decision.id(),
                new ByteArrayInputStream(Models.text(decision.resource()).getBytes(StandardCharsets.UTF_8)));
    }

    static DecisionUnderTest of(ComplaintDecision decision) {
        return new DecisionUnderTest(decision);
    }

    private void hear(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().stream().map(DmnEvaluatedDecisionRule::getId).forEach(rowsHitNow::add);
    }

    DmnDecisionResult decide(Facts facts) {
        return decide(facts.asVariables());
    }

    DmnDecisionResult decide(Map<String, Object> facts) {
        rowsHitNow.clear();
        DmnDecisionResult result = engine.evaluateDecision(table, facts);
        rowsHit.addAll(rowsHitNow);
        return result;
    }

    /** The result of a table that gives one answer, which must come from this row. */
    Object decideByRow(String row, Facts facts) {
        DmnDecisionResult result = decide(facts);
        assertThat(rowsHitNow).containsExactly(rowId(row));
        return result.getSingleEntry();
    }

    List<String> rowsHitNow() {
        return rowsHitNow;
    }

    private String rowId(String row) {
        return "Rule_" + decision.id().replaceAll("Decision$", "") + "_" + row;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Set<String> rows = DmnFile.shipped(decision).rules().stream()
                .map(Rule::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rowsHit).as("rows of %s", decision.id()).containsAll(rows);
    }
}
