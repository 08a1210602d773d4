package org.redress.process.release;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;
import org.redress.model.ComplaintDecision;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Receiver;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.alarm.AlarmReceiver;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * What this version of the product understands of what a decision table answers: where it answers with a code, the code
 * exists. Otherwise the first case that a rule applies to would stumble over it. Source.
 */
final class DecisionContract {
    private static final Pattern CODE = Pattern.compile("\"([^\"]*)\"");

    /** By decision and the name of the output. */
    private static final Map<ComplaintDecision, Map<String, Set<String>>> ANSWERS = Map.of(
            ComplaintDecision.NOTICES,
            Map.of("receiver", codes(Receiver.values()), "letter", codes(LetterKind.ofCases())),
            ComplaintDecision.AUTHORITY,
            Map.of("authority", codes(AuthorityVerdict.values())),
            ComplaintDecision.APPROVER,
            Map.of("approverRole", roles(DecidingRole.values())),
            ComplaintDecision.SECOND_APPROVER,
            Map.of("secondApproverRole", Set.of("none", "supervisor", "manager")),
            ComplaintDecision.ESCALATION_ROUTE,
            Map.of("escalationRole", roles(DecidingRole.SUPERVISOR, DecidingRole.MANAGER)),
            ComplaintDecision.SEVERITY,
            Map.of("severity", codes(Severity.values())),
            ComplaintDecision.SERVICE_LEVEL,
            Map.of("priority", codes(Priority.values())),
            ComplaintDecision.CLOCK_ALARM,
            Map.of("tell", codes(AlarmReceiver.values())),
            ComplaintDecision.STAKEHOLDERS_TO_NOTIFY,
            Map.of("role", codes(StakeholderRole.values())));

    private final ComplaintDecision name;
    private final DecisionTable table;

    private DecisionContract(ComplaintDecision name, DecisionTable table) {
        this.name = name;
        this.table = table;
    }

    /** What does not fit, each with the rule that is meant; empty when all of it does. */
    static List<String> brokenBy(ComplaintDecision name, DmnModelInstance model) {
        Decision decision = model.getModelElementById(name.id());
        return decision.getExpression() instanceof DecisionTable table
                ? new DecisionContract(name, table).broken().toList()
                : List.of(name.id() + ": it is no decision table");
    }

    private Stream<String> broken() {
        Stream<String> answers = ANSWERS.getOrDefault(name, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(answer -> answersOf(answer.getKey(), answer.getValue()));
        return switch (name) {
            case NOTICES -> Stream.concat(answers, unknownEvents());
            case CLOCK_ALARM -> Stream.concat(answers, noAmountsOfTime("climbAfter"));
            default -> answers;
        };
    }

    private Stream<String> answersOf(String output, Set<String> known) {
        List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
        int column = outputs.indexOf(output);
        return column < 0
                ? Stream.of(name.id() + ": there is no output " + output)
                : table.getRules().stream()
                        .filter(rule -> !isKnown(entry(rule, column), known))
                        .map(rule -> rule.getId() + ": there is no " + output + " " + named(entry(rule, column)));
    }

    /** What is worked out only when it is asked cannot be looked at before. */
    private static boolean isKnown(String entry, Set<String> known) {
        Matcher code = CODE.matcher(entry);
        return code.matches() ? known.contains(code.group(1)) : !entry.isEmpty();
    }

    /** An empty text is no amount, and meant so; what is worked out only when it is asked cannot be looked at before. */
    private Stream<String> noAmountsOfTime(String output) {
        int column = table.getOutputs().stream().map(Output::getName).toList().indexOf(output);
        return column < 0
                ? Stream.of(name.id() + ": there is no output " + output)
                : table.getRules().stream()
                        .filter(rule -> !isAmountOfTime(entry(rule, column)))
                        .map(rule -> rule.getId() + ": not an amount of working time: " + named(entry(rule, column))
                                + ", write 4 h or 2 d");
    }

    private static boolean isAmountOfTime(String entry) {
        Matcher text = CODE.matcher(entry);
        if (!text.matches() || text.group(1).isEmpty()) {
            return true;
        }
        try {
            WorkingTime.parse(text.group(1));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** A rule about what never happens is never asked. */
    private Stream<String> unknownEvents() {
        Set<String> known = codes(CaseEventKind.values());
        return table.getRules().stream().flatMap(rule -> CODE.matcher(
                        rule.getInputEntries().iterator().next().getTextContent())
                .results()
                .map(found -> found.group(1))
                .filter(event -> !known.contains(event))
                .map(event -> rule.getId() + ": there is no event " + event));
    }

    private static String entry(Rule rule, int column) {
        Collection<OutputEntry> entries = rule.getOutputEntries();
        return entries.stream()
                .skip(column)
                .findFirst()
                .map(entry -> entry.getTextContent().strip())
                .orElse("");
    }

    private static String named(String entry) {
        return entry.isEmpty() ? "named" : entry.replace("\"", "");
    }

    private static Set<String> codes(Enum<?>... values) {
        return names(UnaryOperator.identity(), values);
    }

    /** Models write roles in lower case. */
    private static Set<String> roles(DecidingRole... values) {
        return names(role -> role.toLowerCase(Locale.ROOT), values);
    }

    private static Set<String> names(UnaryOperator<String> spelling, Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).map(spelling).collect(Collectors.toUnmodifiableSet());
    }
}
