package org.redress.process.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.Severity;
import org.redress.complaint.domain.SeverityRules;
import org.redress.complaint.domain.SeverityTable;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.process.release.ReleasedTable;
import org.redress.process.release.ReleasedTable.Answer;
import org.redress.process.release.ReleasedTables;

/** The severity table of the live release, with the rule that applies. */
@ApplicationScoped
class LiveSeverityRules implements SeverityRules {
    @Inject
    ReleasedTables tables;

    @Override
    public SeverityTable tableFor(HarmFacts facts) {
        ReleasedTable table = tables.live(ComplaintDecision.SEVERITY);
        List<Answer> answers = table.ask(variables(facts));
        Set<String> applying = answers.stream().map(Answer::ruleId).collect(Collectors.toSet());
        Optional<Severity> severity =
                answers.stream().map(Answer::single).map(Severity::valueOf).findFirst();
        return new SeverityTable(
                severity,
                table.columns(),
                table.rules().stream()
                        .map(rule -> new SeverityTable.Rule(
                                rule.cells(), rule.outcome(), rule.annotation(), applying.contains(rule.id())))
                        .toList());
    }

    private static Map<String, Object> variables(HarmFacts facts) {
        return Map.of(
                ComplaintVariable.DANGER.id(), facts.danger(),
                ComplaintVariable.DAMAGE.id(), facts.damage(),
                ComplaintVariable.REPEATED.id(), facts.repeated(),
                ComplaintVariable.INTEGRITY.id(), facts.integrity());
    }
}
