package org.redress.process.release;

import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedOutput;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Text;
import org.jspecify.annotations.Nullable;
import org.redress.model.ComplaintDecision;
import org.redress.process.allowlist.DecisionAllowList;

/**
 * One decision table of one release: what it answers to facts, by which rules, and how it reads. Asking it leaves no
 * trace in the engine's history; {@link Decisions} keeps what was decided by it.
 */
public final class ReleasedTable {
    /** Facts are kinds, grades and amounts: a table in use meets some dozens of combinations. */
    private static final int MOST_KNOWN = 1_000;

    private static final Pattern CLOCK = Pattern.compile("\\b(now|today)\\s*\\(");

    private final DecisionTable table;
    private final DmnEngine engine;
    private final DmnDecision decision;
    private final Map<Map<String, Object>, List<Answer>> known = new ConcurrentHashMap<>();
    private final boolean looksAtTheClock;
    private final ThreadLocal<List<DmnEvaluatedDecisionRule>> matched = ThreadLocal.withInitial(List::of);

    /** Reads a table out of the file it is kept in. */
    public ReleasedTable(ComplaintDecision name, InputStream file) {
        DmnModelInstance model = Dmn.readModelFromStream(file);
        Decision element = model.getModelElementById(name.id());
        table = (DecisionTable) element.getExpression();
        looksAtTheClock = CLOCK.matcher(Dmn.convertToString(model)).find();
        DefaultDmnEngineConfiguration configuration = DecisionAllowList.locked();
        configuration.setCustomPostDecisionTableEvaluationListeners(
                List.of(event -> matched.set(event.getMatchingRules())));
        engine = configuration.buildEngine();
        decision = engine.parseDecision(name.id(), model);
    }

    /**
     * What the rules that apply say, in the order of the table; empty when none does. The same facts have the same
     * answer, which is kept: reading the expressions costs more than most of what is decided by them.
     */
    public List<Answer> ask(Map<String, Object> facts) {
        if (looksAtTheClock) {
            return evaluate(facts);
        }
        Map<String, Object> asked = Collections.unmodifiableMap(new HashMap<>(facts));
        List<Answer> before = known.get(asked);
        if (before != null) {
            return before;
        }
        List<Answer> answers = evaluate(facts);
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(asked, answers);
        return answers;
    }

    private List<Answer> evaluate(Map<String, Object> facts) {
        try {
            engine.evaluateDecisionTable(decision, facts);
            return matched.get().stream().map(ReleasedTable::answer).toList();
        } finally {
            matched.remove();
        }
    }

    /** What the one rule that applies says. */
    public Answer askForOne(Map<String, Object> facts) {
        List<Answer> answers = ask(facts);
        if (answers.size() != 1) {
            throw new IllegalStateException(
                    answers.size() + " rules of " + decision.getKey() + " answer to " + facts.keySet());
        }
        return answers.get(0);
    }

    /** The questions at the heads of its columns. */
    public List<String> columns() {
        return table.getInputs().stream().map(input -> plain(input.getLabel())).toList();
    }

    /** All rules as they read. */
    public List<Rule> rules() {
        return table.getRules().stream().map(ReleasedTable::read).toList();
    }

    /** One of the rules, as it reads. */
    public Rule rule(String ruleId) {
        return rules().stream()
                .filter(rule -> rule.id().equals(ruleId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(decision.getKey() + " has no rule " + ruleId));
    }

    private static Answer answer(DmnEvaluatedDecisionRule rule) {
        Map<String, String> entries = rule.getOutputEntries().values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        DmnEvaluatedOutput::getOutputName,
                        output -> String.valueOf(output.getValue().getValue())));
        return new Answer(rule.getId(), entries);
    }

    private static Rule read(org.camunda.bpm.model.dmn.instance.Rule rule) {
        return new Rule(
                rule.getId(),
                rule.getInputEntries().stream().map(ReleasedTable::cell).toList(),
                rule.getOutputEntries().stream()
                        .map(ReleasedTable::cell)
                        .findFirst()
                        .orElse(""),
                rule.getDescription() == null
                        ? ""
                        : rule.getDescription().getTextContent().strip());
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

    /**
     * What one rule answers.
     *
     * @param ruleId the rule that applied
     * @param entries its outputs by name
     */
    public record Answer(String ruleId, Map<String, String> entries) {
        /** The first of its outputs: of a table with one, the output. */
        public String single() {
            return entries.values().iterator().next();
        }

        /** One of its outputs. */
        public String entry(String name) {
            String entry = entries.get(name);
            if (entry == null) {
                throw new IllegalArgumentException("the rule " + ruleId + " says nothing about " + name);
            }
            return entry;
        }
    }

    /**
     * One rule as it reads.
     *
     * @param cells one condition for each column, empty for any
     * @param annotation why the rule is there, empty when nobody wrote it down
     */
    public record Rule(String id, List<String> cells, String outcome, String annotation) {}
}
