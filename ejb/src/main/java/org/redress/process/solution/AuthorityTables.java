package org.redress.process.solution;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.shared.Money;

/** The authority and the approver table of one release, with the annotation of the rule that answers. */
final class AuthorityTables {
    private static final int LONGEST_REASON = 200;

    private final ThreadLocal<String> answeringRule = ThreadLocal.withInitial(() -> "");
    private final DmnEngine engine;
    private final DmnDecision authority;
    private final DmnDecision approver;
    private final Map<String, String> reasons;

    AuthorityTables(InputStream authorityTable, InputStream approverTable) {
        DefaultDmnEngineConfiguration configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::remember));
        engine = configuration.buildEngine();
        DmnModelInstance model = Dmn.readModelFromStream(authorityTable);
        authority = engine.parseDecision(ComplaintDecision.AUTHORITY.id(), model);
        approver = engine.parseDecision(ComplaintDecision.APPROVER.id(), approverTable);
        reasons = model.getModelElementsByType(Rule.class).stream()
                .collect(Collectors.toMap(Rule::getId, AuthorityTables::annotation));
    }

    Authority authority(Remedy remedy, Money amount, DecidingRole role) {
        Map<String, Object> facts = Variables.createVariables()
                .putValue(ComplaintVariable.REMEDY.id(), remedy.name())
                .putValue(ComplaintVariable.AMOUNT_CENTS.id(), amount.minorUnits())
                .putValue(ComplaintVariable.PROPOSER_ROLE.id(), role.name());
        AuthorityVerdict verdict = AuthorityVerdict.valueOf(entry(authority, facts));
        String reason = reasons.getOrDefault(answeringRule.get(), "");
        facts.put(ComplaintVariable.AUTHORITY.id(), verdict.name());
        return new Authority(verdict, verdict == AuthorityVerdict.ALLOWED ? Optional.empty() : asked(facts), reason);
    }

    private Optional<DecidingRole> asked(Map<String, Object> facts) {
        return Optional.of(DecidingRole.valueOf(entry(approver, facts).toUpperCase(Locale.ROOT)));
    }

    private String entry(DmnDecision decision, Map<String, Object> facts) {
        Object entry = engine.evaluateDecisionTable(decision, facts).getSingleEntry();
        if (entry == null) {
            throw new IllegalStateException("no rule of " + decision.getKey() + " answers " + facts);
        }
        return entry.toString();
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        answeringRule.set(
                event.getMatchingRules().isEmpty()
                        ? ""
                        : event.getMatchingRules().get(0).getId());
    }

    private static String annotation(Rule rule) {
        String text = rule.getDescription() == null
                ? ""
                : rule.getDescription().getTextContent().strip();
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
