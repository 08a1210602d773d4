package org.redress.model;

import java.util.Arrays;
import java.util.Optional;

/** The process variables: ids and routing facts, never a person's name or words. */
public enum ComplaintVariable {
    /** The complaint, and as text the business key of everything started for it. */
    CASE_ID("caseId", Type.LONG),
    /** Which passage this is: 1, and one more each time the complaint is reopened. */
    RUN_NUMBER("runNumber", Type.LONG),
    /** The staff member who owns the case, as decimal text; null until somebody does. */
    OWNER("owner", Type.TEXT),
    /** What kind of contact it is: a complaint, or what takes a short path. */
    CONTACT_KIND("contactKind", Type.TEXT),
    /** Whether an earlier run has completed the record of the complaint, so that it goes on with what is promised. */
    IDENTIFIED("identified", Type.BOOLEAN),
    /** Whether it was put right, with the agreement of the customer, while she was there. */
    RESOLVED_AT_FIRST_CONTACT("resolvedAtFirstContact", Type.BOOLEAN),
    TEAM("team", Type.TEXT),
    CHANNEL("channel", Type.TEXT),
    /** By when the first step is to be done, as the table of first responses says. */
    FIRST_STEP_DUE_AT("firstStepDueAt", Type.INSTANT),
    NATURE("nature", Type.TEXT),
    FACET("facet", Type.TEXT),
    DANGER("danger", Type.BOOLEAN),
    DAMAGE("damage", Type.BOOLEAN),
    REPEATED("repeated", Type.BOOLEAN),
    INTEGRITY("integrity", Type.BOOLEAN),
    SEVERITY("severity", Type.TEXT),
    RESTRICTED("restricted", Type.BOOLEAN),
    GRADE("grade", Type.TEXT),
    PRIORITY("priority", Type.TEXT),
    INFORMATION_MISSING("informationMissing", Type.BOOLEAN),
    RESTATEMENT_AGREED("restatementAgreed", Type.BOOLEAN),
    RESPONSIBILITY_ACCEPTED("responsibilityAccepted", Type.BOOLEAN),
    PLAN_AGREED("planAgreed", Type.BOOLEAN),
    REQUEST_GRANTED("requestGranted", Type.BOOLEAN),
    SOLVED("solved", Type.BOOLEAN),
    /** Whether the case is closed, with the agreement of the customer or without. */
    CLOSED("closed", Type.BOOLEAN),
    /** Which one of ten in turn a silent case is, 1 to 10: what a table picks a share by. */
    PLACE_IN_TEN("placeInTen", Type.LONG),
    SAMPLED("sampled", Type.BOOLEAN),
    CONTACT_AGAIN("contactAgain", Type.BOOLEAN),
    FOLLOW_UP_ID("followUpId", Type.LONG),
    /** When the customer of a closed case is asked, or asked again, whether it stays solved. */
    FOLLOW_UP_DUE_AT("followUpDueAt", Type.INSTANT),
    CUSTOMER_REACHED("customerReached", Type.BOOLEAN),
    /** Whether a customer who was not reached is to be tried again, rather than written to. */
    TRY_AGAIN("tryAgain", Type.BOOLEAN),
    REMEDY("remedy", Type.TEXT),
    /** In cents of the organisation's currency. */
    AMOUNT_CENTS("amountCents", Type.LONG),
    PROPOSER_ROLE("proposerRole", Type.TEXT),
    AUTHORITY("authority", Type.TEXT),
    /** Lower case, because it names a candidate group. */
    APPROVER_ROLE("approverRole", Type.TEXT),
    /** Who approves after the first approval; lower case, because it names a candidate group, and none where nobody does. */
    SECOND_APPROVER_ROLE("secondApproverRole", Type.TEXT),
    AUTHORITY_REASON("authorityReason", Type.TEXT),
    APPROVAL("approval", Type.TEXT),
    /** What the second of two who approve has decided; the first answer counts for nothing in its place. */
    SECOND_APPROVAL("secondApproval", Type.TEXT),
    /** Whether another solution stands ready for the case that this one fails. */
    ALTERNATIVE_READY("alternativeReady", Type.BOOLEAN),
    /** Whether what was applied does what it was to do. */
    SOLUTION_WORKED("solutionWorked", Type.BOOLEAN),
    /** How the last step ended that an owner has added with the general form. */
    CHECK_OUTCOME("checkOutcome", Type.TEXT),
    PROMISE_ID("promiseId", Type.LONG),
    PROMISE_DUE_AT("promiseDueAt", Type.INSTANT),
    /** A clock of the case, with how far its alarms have come. */
    CLOCK_ID("clockId", Type.LONG),
    /** Whether an alarm is ahead, the clock is at rest, or has stopped. */
    CLOCK_COURSE("clockCourse", Type.TEXT),
    /** When the clock raises its next alarm. */
    ALARM_DUE_AT("alarmDueAt", Type.INSTANT),
    ESCALATION_ID("escalationId", Type.LONG),
    ESCALATION_REASON("escalationReason", Type.TEXT),
    /** Lower case, because it names a candidate group. */
    ESCALATION_ROLE("escalationRole", Type.TEXT),
    /** The staff member who took an escalation on, as decimal text. */
    ESCALATION_HANDLER("escalationHandler", Type.TEXT),
    /** By when whoever took an escalation on expects it to be put right. */
    ESTIMATE_DUE_AT("estimateDueAt", Type.INSTANT),
    /** What a supplier or a department is asked for. */
    PARTICIPANT_REQUEST_ID("participantRequestId", Type.LONG),
    /** Whether it is asked of a department of ours, which works in its own inbox. */
    DEPARTMENT_ASKED("departmentAsked", Type.BOOLEAN),
    /** By when a participant is to answer. */
    ANSWER_DUE_AT("answerDueAt", Type.INSTANT),
    VISIT_ID("visitId", Type.LONG),
    /** The staff member who goes to the customer, as decimal text. */
    VISITOR("visitor", Type.TEXT),
    /** The end of the time that was agreed for a visit: until then whoever goes is there, and says what came of it. */
    VISIT_DUE_AT("visitDueAt", Type.INSTANT),
    /** Whether the customer was there. */
    VISIT_HELD("visitHeld", Type.BOOLEAN),
    HANDOVER_ID("handoverId", Type.LONG),
    /** The staff member who is to deal with the case, as decimal text. */
    RECEIVER("receiver", Type.TEXT),
    /** Whether she is here, so that she can accept it at once. */
    RECEIVER_HERE("receiverHere", Type.BOOLEAN),
    /** When she is back, where she is away. */
    RETURN_DUE_AT("returnDueAt", Type.INSTANT),
    /** Whether the customer must hear from us soon, is overdue to, or not yet. */
    NEWS_STATE("newsState", Type.TEXT),
    /** When the customer will have heard nothing from us for as long as was agreed with her. */
    NEWS_DUE_AT("newsDueAt", Type.INSTANT),
    /** When it is looked next whether the customer must hear from us. */
    LOOK_DUE_AT("lookDueAt", Type.INSTANT),
    /** The staff member who is to keep the customer informed, as decimal text; null where the agents are. */
    INFORMER("informer", Type.TEXT);

    /** What a variable may hold; anything else would be stored by Java serialisation. */
    public enum Type {
        /** At most 200 characters. */
        TEXT,
        LONG,
        BOOLEAN,
        /** A {@code java.util.Date} in the engine. */
        INSTANT
    }

    private final String id;
    private final Type type;

    ComplaintVariable(String id, Type type) {
        this.id = id;
        this.type = type;
    }

    /** The variable's name in models and engine. */
    public String id() {
        return id;
    }

    public Type type() {
        return type;
    }

    public static Optional<ComplaintVariable> byId(String id) {
        return Arrays.stream(values())
                .filter(variable -> variable.id.equals(id))
                .findFirst();
    }
}
