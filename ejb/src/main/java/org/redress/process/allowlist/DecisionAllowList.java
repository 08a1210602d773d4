package org.redress.process.allowlist;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRequirementsGraph;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableInputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableOutputImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.spi.transform.DmnTransformListener;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Definitions;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;

/** The lock on decision tables: every cell is FEEL, which reaches nothing but the facts it is given. */
public final class DecisionAllowList implements DmnTransformListener {

    private static final Set<String> FEEL = Stream.of(
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN14,
                    DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN15)
            .map(language -> language.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** The engine's set-up for decisions, with this lock in it. */
    public static DefaultDmnEngineConfiguration locked() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getTransformer().getTransformListeners().add(new DecisionAllowList());
        return configuration;
    }

    @Override
    public void transformDecision(Decision decision, DmnDecision transformed) {
        String others = Stream.concat(
                        notFeel(decision, LiteralExpression.class, LiteralExpression::getExpressionLanguage),
                        notFeel(decision, UnaryTests.class, UnaryTests::getExpressionLanguage))
                .sorted()
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            throw new ProcessEngineException("Not allowed in a decision, only FEEL is: " + others);
        }
    }

    private static <E extends DmnElement> Stream<String> notFeel(
            Decision decision, Class<E> type, Function<E, @Nullable String> language) {
        Collection<E> elements = decision.getModelInstance().getModelElementsByType(type);
        return elements.stream()
                .map(element -> Map.entry(
                        String.valueOf(element.getId()),
                        String.valueOf(language.apply(element)).strip()))
                .filter(found -> !found.getValue().equals("null")
                        && !FEEL.contains(found.getValue().toLowerCase(Locale.ROOT)))
                .map(found -> found.getKey() + ": the language " + found.getValue());
    }

    @Override
    public void transformDecisionTableInput(Input input, DmnDecisionTableInputImpl transformed) {
        // Seen with the whole decision.
    }

    @Override
    public void transformDecisionTableOutput(Output output, DmnDecisionTableOutputImpl transformed) {
        // Seen with the whole decision.
    }

    @Override
    public void transformDecisionTableRule(Rule rule, DmnDecisionTableRuleImpl transformed) {
        // Seen with the whole decision.
    }

    @Override
    public void transformDecisionRequirementsGraph(Definitions definitions, DmnDecisionRequirementsGraph transformed) {
        // Each decision of it is seen.
    }
}
