package org.redress.process.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintVariable;
import org.redress.model.TableFact;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.Receiver;
import org.redress.servicelevel.domain.alarm.AlarmReceiver;
import org.redress.stakeholder.domain.StakeholderRole;

/**
 * What a decision table is asked with and what it must answer, so that the first case a rule applies to does not stumble
 * over it. Source.
 *
 * @param facts what it is asked with
 * @param answers what it must answer; it may answer more
 * @param several whether each rule that applies is an answer of its own; otherwise one rule answers, always
 * @param askedByProduct whether the product asks it, besides the models
 */
public record TableContract(Set<String> facts, List<AnswerContract> answers, boolean several, boolean askedByProduct) {
    private static final Set<String> OF_THE_CASE =
            Arrays.stream(ComplaintVariable.values()).map(ComplaintVariable::id).collect(Collectors.toSet());
    private static final Set<String> EVENTS =
            Arrays.stream(CaseEventKind.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Map<ComplaintDecision, TableContract> ALL = Arrays.stream(ComplaintDecision.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), TableContract::declared));

    public static TableContract of(ComplaintDecision decision) {
        return Optional.ofNullable(ALL.get(decision)).orElseThrow();
    }

    /** The contract of the table with this id; none for a table of an owner's own. */
    public static Optional<TableContract> of(String decisionId) {
        return ComplaintDecision.byId(decisionId).map(ALL::get);
    }

    /** The codes that a fact can have, where the product knows all of them. */
    public static Optional<Set<String>> codesOf(String fact) {
        return fact.equals(TableFact.EVENT.id()) ? Optional.of(EVENTS) : Optional.empty();
    }

    /** The fact that must stand in the first column, because whether anything is to be done is read off there. */
    public static Optional<String> firstFact(String decisionId) {
        return decisionId.equals(ComplaintDecision.NOTICES.id()) ? Optional.of(TableFact.EVENT.id()) : Optional.empty();
    }

    private static TableContract declared(ComplaintDecision decision) {
        return switch (decision) {
            case FIRST_RESPONSE ->
                asked(
                        and(facts(TableFact.MEDIUM), ComplaintVariable.CHANNEL),
                        AnswerContract.amountOfTime("firstStep"),
                        AnswerContract.amountOrSameDay("firstAnswer"));
            case SEVERITY ->
                asked(
                        facts(
                                ComplaintVariable.DANGER,
                                ComplaintVariable.DAMAGE,
                                ComplaintVariable.REPEATED,
                                ComplaintVariable.INTEGRITY),
                        AnswerContract.codes("severity", Severity.values()));
            case RESTRICTION -> ofModels(AnswerContract.yesNo("restricted"));
            case ROUTING -> ofModels(AnswerContract.text("team"));
            case SERVICE_LEVEL -> ofModels(AnswerContract.codes("priority", Priority.values()));
            case CLOCK_ALARM ->
                asked(
                        facts(TableFact.MEASURE, TableFact.PERCENT, TableFact.LEVEL),
                        AnswerContract.codes("tell", AlarmReceiver.values()),
                        AnswerContract.amountOfTime("climbAfter"));
            case AUTHORITY -> asked(ofMoney(), AnswerContract.codes("authority", AuthorityVerdict.values()));
            case APPROVER ->
                asked(
                        and(ofMoney(), ComplaintVariable.AUTHORITY),
                        AnswerContract.roles("approverRole", DecidingRole.values()));
            case SECOND_APPROVER ->
                asked(
                        and(ofMoney(), ComplaintVariable.AUTHORITY, ComplaintVariable.APPROVER_ROLE),
                        AnswerContract.codes("secondApproverRole", Set.of("none", "supervisor", "manager")));
            case SAMPLING -> ofModels(AnswerContract.yesNo("sampled"));
            case ESCALATION_ROUTE ->
                ofModels(AnswerContract.roles("escalationRole", DecidingRole.SUPERVISOR, DecidingRole.MANAGER));
            case FOLLOW_UP ->
                asked(
                        and(facts(TableFact.OUTCOME), ComplaintVariable.SEVERITY, ComplaintVariable.RUN_NUMBER),
                        AnswerContract.wholeNumber("attempts"),
                        AnswerContract.amountOfTime("firstAfter"));
            case STAKEHOLDERS_TO_NOTIFY ->
                asksAll(
                        facts(ComplaintVariable.NATURE, ComplaintVariable.SEVERITY, ComplaintVariable.REMEDY),
                        AnswerContract.codes("role", StakeholderRole.values()),
                        AnswerContract.text("reason"),
                        AnswerContract.text("expected"));
            case NOTICES ->
                asksAll(
                        and(facts(TableFact.EVENT, TableFact.WAY, TableFact.OUTCOME), ComplaintVariable.CONTACT_KIND),
                        AnswerContract.codes("receiver", Receiver.values()),
                        AnswerContract.codes("letter", LetterKind.ofCases()));
        };
    }

    private static TableContract asked(Set<String> facts, AnswerContract... answers) {
        return new TableContract(facts, List.of(answers), false, true);
    }

    private static TableContract asksAll(Set<String> facts, AnswerContract... answers) {
        return new TableContract(facts, List.of(answers), true, true);
    }

    /** A decision step hands over everything that is known of the case. */
    private static TableContract ofModels(AnswerContract answer) {
        return new TableContract(OF_THE_CASE, List.of(answer), false, false);
    }

    private static Set<String> ofMoney() {
        return facts(ComplaintVariable.REMEDY, ComplaintVariable.AMOUNT_CENTS, ComplaintVariable.PROPOSER_ROLE);
    }

    private static Set<String> facts(ComplaintVariable... facts) {
        return Arrays.stream(facts).map(ComplaintVariable::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> facts(TableFact... facts) {
        return Arrays.stream(facts).map(TableFact::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> and(Set<String> some, ComplaintVariable... more) {
        return Stream.concat(some.stream(), facts(more).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
