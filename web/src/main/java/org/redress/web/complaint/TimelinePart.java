package org.redress.web.complaint;

import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.NoteKind;

/** What of a timeline is shown: everything, what was said and written, what is so, what somebody of us makes of it, what was promised, or what moved the case on. */
public enum TimelinePart {
    ALL,
    CONVERSATION,
    FACTS,
    OPINIONS,
    PROMISES,
    PROCESS;

    boolean shows(TimelineEntry entry) {
        return isOpinion(entry) ? this == ALL || this == OPINIONS : shows(entry.kind());
    }

    /** Notes are facts here; of which kind one is stands in its event only. */
    boolean shows(CaseEventKind kind) {
        return this == ALL || this == of(kind);
    }

    /** Whether somebody of us wrote down what she makes of it. Source: R-040. */
    static boolean isOpinion(TimelineEntry entry) {
        return entry.kind() == CaseEventKind.NOTE_ADDED
                && NoteKind.OPINION.name().equals(entry.payload().get("kind"));
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
                    PROGRESS_TOLD,
                    PROGRESS_WRITTEN,
                    CUSTOMER_WRITTEN,
                    CONTACT_NOTED,
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
                    CUSTOMER_CAME_AGAIN,
                    CONVERSATION_NOTED,
                    ENQUIRY_ANSWERED,
                    REQUEST_GRANTED,
                    REQUEST_DECLINED,
                    CUSTOMER_THANKED,
                    ABUSE_STAGE_TAKEN,
                    CUSTOMER_SENT_FILES -> CONVERSATION;
            case NOTE_ADDED, ATTACHMENT_ADDED -> FACTS;
            case COMMITMENT_MADE,
                    PROMISE_MADE,
                    PROMISE_REMINDED,
                    PROMISE_KEPT,
                    PROMISE_BROKEN,
                    PROMISE_PUT_RIGHT,
                    PROMISE_MOVED,
                    PROMISE_TAKEN_OVER,
                    PROMISE_WITHDRAWN -> PROMISES;
            case CLAIMED,
                    RELEASED,
                    ASSIGNED,
                    TASK_PASSED_ON,
                    TASK_FREED,
                    CASE_PASSED_ON,
                    PROCESS_RESTARTED,
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
                    SOLUTION_APPROVED_FIRST,
                    SOLUTION_CHANGED_FIRST,
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
                    HANDED_OVER,
                    HANDOVER_ACCEPTED,
                    HANDOVER_RETURNED,
                    HANDOVER_WITHDRAWN,
                    CASE_ESCALATED,
                    ESCALATION_ROUTED,
                    ESCALATION_TAKEN_ON,
                    ESCALATION_REMINDED,
                    ESCALATION_SETTLED,
                    ESCALATION_WITHDRAWN,
                    VISIT_ARRANGED,
                    VISIT_MOVED,
                    VISIT_REMINDED,
                    VISIT_HELD,
                    VISIT_MISSED,
                    VISIT_CANCELLED,
                    PRIORITY_RAISED,
                    PARTICIPANT_ASKED,
                    PARTICIPANT_REMINDED,
                    PARTICIPANT_DATED,
                    SUPPLIER_DELAYED,
                    SUPPLIER_LATE,
                    DEPARTMENT_DELAYED,
                    DEPARTMENT_LATE,
                    PARTICIPANT_ANSWERED,
                    PARTICIPANT_RELEASED,
                    CASES_LINKED,
                    CASES_UNLINKED,
                    CASE_MERGED,
                    CASE_TAKEN_IN,
                    CASE_PARTED,
                    CASE_GIVEN_BACK,
                    CLOSED,
                    FOLLOW_UP_PLANNED,
                    RECOVERY_STEP_MARKED,
                    HEAT_STEP_TICKED,
                    WITHDRAWN,
                    QUESTION_DROPPED,
                    FORCE_MAJEURE_BEGAN,
                    FORCE_MAJEURE_ENDED,
                    AGREEMENT_CHOSEN,
                    CLOCK_CORRECTED,
                    CLOCK_WARNED,
                    SERVICE_LEVEL_BREACHED,
                    BREACH_ESCALATED,
                    LINK_TAKEN_BACK,
                    RESTRICTED,
                    UNRESTRICTED,
                    IMPORTED -> PROCESS;
        };
    }
}
