package org.redress.process.contract;

import java.util.Optional;
import java.util.stream.Stream;
import org.redress.model.ComplaintDelegate;
import org.redress.model.ComplaintForm;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;

/** What inside the processes the product relies on, and why. */
final class RequiredParts {
    private RequiredParts() {}

    /** The process that waits for a message. */
    static ComplaintProcess whoAwaits(ComplaintMessage message) {
        return switch (message) {
            case COMPLAINT_WITHDRAWN, CASE_ESCALATED, VISIT_ARRANGED, CUSTOMER_HEARD ->
                ComplaintProcess.COMPLAINT_HANDLING;
            case CUSTOMER_ANSWERED -> ComplaintProcess.INFORMATION;
            case CASE_REOPENED -> ComplaintProcess.FOLLOW_UP;
            case PROMISE_KEPT, PROMISE_MOVED, PROMISE_WITHDRAWN -> ComplaintProcess.PROMISE;
            case CLOCK_MOVED -> ComplaintProcess.SERVICE_LEVEL;
            case ESCALATION_WITHDRAWN -> ComplaintProcess.ESCALATION;
            case PARTICIPANT_DATE_MOVED, PARTICIPANT_REQUEST_WITHDRAWN -> ComplaintProcess.PARTICIPANT;
            case VISIT_MOVED, VISIT_CANCELLED -> ComplaintProcess.VISIT;
            case HANDOVER_WITHDRAWN -> ComplaintProcess.HANDOVER;
        };
    }

    /** Whether a message ends what it comes to; what it begins beside a case must not end the case. */
    static Optional<Boolean> ends(ComplaintMessage message) {
        return switch (message) {
            case CASE_ESCALATED, VISIT_ARRANGED -> Optional.of(false);
            case CLOCK_MOVED -> Optional.empty();
            default -> Optional.of(true);
        };
    }

    static Reason reason(ComplaintMessage message) {
        return switch (message) {
            case COMPLAINT_WITHDRAWN -> Reason.WITHDRAWN_CASE_ENDS;
            case CUSTOMER_ANSWERED -> Reason.CUSTOMERS_ANSWER_GOES_ON;
            case CASE_REOPENED -> Reason.REOPENED_CASE_IS_NOT_ASKED;
            case PROMISE_KEPT -> Reason.KEPT_PROMISE_ENDS;
            case PROMISE_MOVED -> Reason.MOVED_PROMISE_IS_WATCHED_AFRESH;
            case PROMISE_WITHDRAWN -> Reason.WITHDRAWN_PROMISE_ENDS;
            case CLOCK_MOVED -> Reason.MOVED_CLOCK_IS_WATCHED_AFRESH;
            case CASE_ESCALATED -> Reason.ESCALATED_CASE_REACHES_SOMEBODY;
            case ESCALATION_WITHDRAWN -> Reason.WITHDRAWN_ESCALATION_ENDS;
            case PARTICIPANT_DATE_MOVED -> Reason.MOVED_DATE_IS_WATCHED_AFRESH;
            case PARTICIPANT_REQUEST_WITHDRAWN -> Reason.REQUEST_NO_LONGER_NEEDED_ENDS;
            case VISIT_ARRANGED -> Reason.ARRANGED_VISIT_IS_MADE;
            case VISIT_MOVED -> Reason.MOVED_VISIT_IS_MADE;
            case VISIT_CANCELLED -> Reason.CANCELLED_VISIT_ENDS;
            case HANDOVER_WITHDRAWN -> Reason.WITHDRAWN_HANDOVER_ENDS;
            case CUSTOMER_HEARD -> Reason.NEWS_THAT_WAS_GIVEN_IS_NOT_OWED;
        };
    }

    /** Why a form must stand somewhere; none where it may be left out. */
    static Optional<Reason> reason(ComplaintForm form) {
        return switch (form) {
            case RECORD -> Optional.of(Reason.RECORD_MAKES_A_COMPLAINT);
            case COMMIT -> Optional.of(Reason.COMMITMENT_IS_PROMISED);
            case PROPOSE -> Optional.of(Reason.SOLUTION_IS_PROPOSED);
            case APPROVE -> Optional.of(Reason.MONEY_IS_APPROVED);
            case APPLY -> Optional.of(Reason.SOLUTION_IS_APPLIED);
            case CLOSE -> Optional.of(Reason.CASE_IS_CLOSED);
            default -> Optional.empty();
        };
    }

    /** Why an action must stand somewhere; none where it may be left out. */
    static Optional<Reason> reason(ComplaintDelegate action) {
        return switch (action) {
            case RECORD_WITHDRAWAL -> Optional.of(Reason.WITHDRAWAL_IS_RECORDED);
            case RECORD_CLASSIFICATION -> Optional.of(Reason.SEVERITY_IS_RECORDED);
            case RECORD_AUTHORITY -> Optional.of(Reason.AUTHORITY_IS_RECORDED);
            case IDENTIFY_STAKEHOLDERS -> Optional.of(Reason.STAKEHOLDERS_ARE_NAMED);
            case RECORD_SILENCE -> Optional.of(Reason.SILENCE_IS_RECORDED);
            case RECORD_BROKEN_PROMISE -> Optional.of(Reason.BROKEN_PROMISE_IS_RECORDED);
            case RAISE_ALARM -> Optional.of(Reason.ALARM_IS_RAISED);
            case RECORD_ESCALATION_ROUTE -> Optional.of(Reason.ESCALATION_REACHES_ITS_ROLE);
            default -> Optional.empty();
        };
    }

    static Stream<String> groupVariables() {
        return Stream.of(
                        ComplaintVariable.APPROVER_ROLE,
                        ComplaintVariable.SECOND_APPROVER_ROLE,
                        ComplaintVariable.ESCALATION_ROLE)
                .map(ComplaintVariable::id);
    }

    static Stream<String> people() {
        return Stream.of(
                        ComplaintVariable.OWNER,
                        ComplaintVariable.ESCALATION_HANDLER,
                        ComplaintVariable.VISITOR,
                        ComplaintVariable.RECEIVER,
                        ComplaintVariable.INFORMER)
                .map(ComplaintVariable::id);
    }
}
