package org.redress.web.complaint;

import org.redress.casehistory.domain.CaseEventKind;

/** What of a timeline is shown: everything, what was said and written, what was promised, or what moved the case on. */
public enum TimelinePart {
    ALL,
    CONVERSATION,
    PROMISES,
    PROCESS;

    boolean shows(CaseEventKind kind) {
        return this == ALL || this == of(kind);
    }

    private static TimelinePart of(CaseEventKind kind) {
        return switch (kind) {
            case REGISTERED,
                    ACKNOWLEDGED,
                    INFORMATION_REQUESTED,
                    CUSTOMER_ANSWERED,
                    QUESTION_REPEATED,
                    RESOLVED_AT_FIRST_CONTACT,
                    REOPENED,
                    RESTATED,
                    RESTATEMENT_CORRECTED,
                    OPTIONS_OFFERED,
                    PLAN_AGREED,
                    PLAN_NOT_AGREED,
                    STAKEHOLDER_CONTACTED,
                    STAKEHOLDER_TOLD,
                    STAKEHOLDER_ANSWERED,
                    CUSTOMER_INFORMED,
                    SATISFACTION_CONFIRMED,
                    NOT_SOLVED,
                    FOLLOW_UP_MISSED,
                    FOLLOW_UP_WRITTEN,
                    STAYS_SOLVED,
                    CAME_BACK,
                    CUSTOMER_UPDATED,
                    CUSTOMER_REMINDED,
                    CUSTOMER_BACK,
                    ENQUIRY_ANSWERED,
                    REQUEST_GRANTED,
                    REQUEST_DECLINED,
                    CUSTOMER_THANKED,
                    NOTE_ADDED,
                    ATTACHMENT_ADDED -> CONVERSATION;
            case COMMITMENT_MADE,
                    PROMISE_MADE,
                    PROMISE_REMINDED,
                    PROMISE_KEPT,
                    PROMISE_BROKEN,
                    PROMISE_MOVED,
                    PROMISE_WITHDRAWN -> PROMISES;
            case CLAIMED,
                    RELEASED,
                    ASSIGNED,
                    ASSESSED,
                    KIND_CORRECTED,
                    CHECK_COMPLETED,
                    STEP_RETRIED,
                    FACT_CORRECTED,
                    STEP_SKIPPED,
                    CLASSIFIED,
                    RESPONSIBILITY_ACCEPTED,
                    RESPONSIBILITY_REFUSED,
                    RESPONSIBILITY_ASSIGNED,
                    RECORD_COMPLETED,
                    SUPPORT_ARRANGED,
                    SOLUTION_PROPOSED,
                    APPROVAL_REQUESTED,
                    SOLUTION_APPROVED,
                    SOLUTION_CHANGED,
                    SOLUTION_REFUSED,
                    SOLUTION_RETURNED,
                    SOLUTION_APPLIED,
                    SOLUTION_FAILED,
                    ALTERNATIVE_PREPARED,
                    ALTERNATIVE_DROPPED,
                    ALTERNATIVE_TAKEN,
                    STAKEHOLDERS_IDENTIFIED,
                    STAKEHOLDER_ADDED,
                    STAKEHOLDER_EXCUSED,
                    STAKEHOLDERS_REPORTED,
                    CUSTOMER_SILENT,
                    SILENCE_REVIEWED,
                    CASE_ESCALATED,
                    ESCALATION_ROUTED,
                    ESCALATION_TAKEN_ON,
                    ESCALATION_REMINDED,
                    ESCALATION_SETTLED,
                    ESCALATION_WITHDRAWN,
                    PRIORITY_RAISED,
                    CLOSED,
                    FOLLOW_UP_PLANNED,
                    WITHDRAWN,
                    QUESTION_DROPPED,
                    RESTRICTED,
                    UNRESTRICTED,
                    IMPORTED -> PROCESS;
        };
    }
}
