package org.redress.process.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityRules;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.process.release.ReleasedTable;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.process.release.ReleasedTable.Rule;
import org.redress.process.release.ReleasedTables;
import org.redress.shared.Money;

/** The authority table and the tables of who approves of the live release, with the annotation of the rule that answers. */
@ApplicationScoped
class CamundaAuthorityRules implements AuthorityRules {
    private static final int LONGEST_REASON = 200;
    private static final Pattern CENTS = Pattern.compile("\\d+");

    @Inject
    ReleasedTables tables;

    @Override
    public Authority authority(Remedy remedy, Money amount, DecidingRole role) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(ComplaintVariable.REMEDY.id(), remedy.name());
        facts.put(ComplaintVariable.AMOUNT_CENTS.id(), amount.minorUnits());
        facts.put(ComplaintVariable.PROPOSER_ROLE.id(), role.name());
        ReleasedTable table = tables.live(ComplaintDecision.AUTHORITY);
        Answer answer = table.askForOne(facts);
        AuthorityVerdict verdict = AuthorityVerdict.valueOf(answer.single());
        facts.put(ComplaintVariable.AUTHORITY.id(), verdict.name());
        boolean alone = verdict == AuthorityVerdict.ALLOWED;
        return new Authority(
                verdict,
                alone ? Optional.empty() : asked(facts, ComplaintDecision.APPROVER, ComplaintVariable.APPROVER_ROLE),
                alone
                        ? Optional.empty()
                        : asked(facts, ComplaintDecision.SECOND_APPROVER, ComplaintVariable.SECOND_APPROVER_ROLE),
                shortened(reason(table.rule(answer.ruleId()), amount.currency().getCurrencyCode())));
    }

    /** The annotation of the rule; where it says {@code {amount}}, the amount that the rule itself is about. */
    private static String reason(Rule rule, String currency) {
        return rule.cells().stream()
                .map(CENTS::matcher)
                .filter(Matcher::find)
                .map(cents ->
                        Money.ofMinor(Long.parseLong(cents.group()), currency).text())
                .findFirst()
                .map(text -> rule.annotation().replace("{amount}", text))
                .orElse(rule.annotation());
    }

    /** The role that a table answers with, which the next table asks for. */
    private Optional<DecidingRole> asked(Map<String, Object> facts, ComplaintDecision table, ComplaintVariable answer) {
        String role = tables.live(table).askForOne(facts).single();
        facts.put(answer.id(), role);
        return ApprovingRole.of(role);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON - 1) + "…";
    }
}
