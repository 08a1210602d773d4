package org.redress.process.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Nature;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Severity;
import org.redress.contact.domain.Medium;
import org.redress.customer.domain.Grade;
import org.redress.escalation.domain.EscalationReason;
import org.redress.model.ComplaintVariable;
import org.redress.model.TableFact;
import org.redress.progress.domain.NewsState;
import org.redress.servicelevel.domain.alarm.Course;
import org.redress.servicelevel.domain.clock.Measure;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.stakeholder.domain.ReportWay;

/** The codes that facts are known to have, so that an owner chooses among them and need not remember any. */
final class FactValues {
    private static final Map<String, List<String>> BY_FACT = Map.ofEntries(
            of(ComplaintVariable.CONTACT_KIND, ContactKind.values()),
            of(ComplaintVariable.CHANNEL, Channel.values()),
            of(ComplaintVariable.NATURE, Nature.values()),
            of(ComplaintVariable.SEVERITY, Severity.values()),
            of(ComplaintVariable.GRADE, Grade.values()),
            of(ComplaintVariable.PRIORITY, Priority.values()),
            of(ComplaintVariable.REMEDY, Remedy.values()),
            of(ComplaintVariable.PROPOSER_ROLE, DecidingRole.values()),
            of(ComplaintVariable.AUTHORITY, AuthorityVerdict.values()),
            entry(ComplaintVariable.APPROVER_ROLE, roles(DecidingRole.values())),
            entry(
                    ComplaintVariable.SECOND_APPROVER_ROLE,
                    Stream.concat(Stream.of("none"), roles(DecidingRole.SUPERVISOR, DecidingRole.MANAGER))),
            of(ComplaintVariable.APPROVAL, ApprovalDecision.values()),
            of(ComplaintVariable.SECOND_APPROVAL, ApprovalDecision.values()),
            of(ComplaintVariable.CLOCK_COURSE, Course.values()),
            of(ComplaintVariable.ESCALATION_REASON, EscalationReason.values()),
            entry(ComplaintVariable.ESCALATION_ROLE, roles(DecidingRole.SUPERVISOR, DecidingRole.MANAGER)),
            of(ComplaintVariable.NEWS_STATE, NewsState.values()),
            of(TableFact.EVENT, CaseEventKind.values()),
            of(TableFact.WAY, ReportWay.values()),
            of(TableFact.OUTCOME, ClosureOutcome.values()),
            of(TableFact.MEDIUM, Medium.values()),
            of(TableFact.MEASURE, Measure.values()));

    private FactValues() {}

    /** Empty where a fact may be anything; those of what an event holds are the usual ones. */
    static List<String> of(String fact) {
        return BY_FACT.getOrDefault(fact, List.of());
    }

    private static Map.Entry<String, List<String>> of(ComplaintVariable fact, Enum<?>... values) {
        return entry(fact, spelled(UnaryOperator.identity(), values));
    }

    private static Map.Entry<String, List<String>> of(TableFact fact, Enum<?>... values) {
        return Map.entry(fact.id(), spelled(UnaryOperator.identity(), values).toList());
    }

    private static Map.Entry<String, List<String>> entry(ComplaintVariable fact, Stream<String> values) {
        return Map.entry(fact.id(), values.toList());
    }

    /** Models write roles in lower case. */
    private static Stream<String> roles(DecidingRole... roles) {
        return spelled(role -> role.toLowerCase(Locale.ROOT), roles);
    }

    private static Stream<String> spelled(UnaryOperator<String> spelling, Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).map(spelling);
    }
}
