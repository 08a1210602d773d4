package org.redress.demo.domain;

/**
 * A turn an invented case can take off the straight way, and how many of a thousand take it: of all cases where it is
 * about what comes in, of the complaints that come in its last days where it is about what the present finds, of the
 * complaints that go the whole way otherwise. Turns of one kind exclude each other.
 */
public enum Turn {
    /** A question, not a complaint. */
    ENQUIRY(Kind.CONTACT, 60),
    /** A wish, not a complaint. */
    REQUEST(Kind.CONTACT, 50),
    /** Praise, not a complaint. */
    COMPLIMENT(Kind.CONTACT, 40),
    /** A complaint that is put right while the customer is still there. */
    FIRST_CONTACT(Kind.CONTACT, 60),
    /** It comes while we are closed. */
    OUT_OF_HOURS(Kind.HOUR, 150),
    /** At its assessment it turns out to be none. */
    NO_COMPLAINT_AFTER_ALL(Kind.ASSESSMENT, 40),
    /** Something is missing, and the customer says it when asked. */
    INFORMATION_ANSWERED(Kind.ASSESSMENT, 90),
    /** Something is missing, and the customer writes it before anybody has reached her. */
    INFORMATION_VOLUNTEERED(Kind.ASSESSMENT, 40),
    /** Something is missing, and the customer is not heard of for a fortnight. */
    INFORMATION_LATE(Kind.ASSESSMENT, 25),
    /** Something is missing, and nothing is heard of the customer: it goes on with what is known. */
    INFORMATION_NEVER(Kind.ASSESSMENT, 25),
    RESTATEMENT_CORRECTED(Kind.RESTATEMENT, 90),
    RESPONSIBILITY_REFUSED(Kind.RESPONSIBILITY, 50),
    PLAN_NOT_AGREED(Kind.PLAN, 110),
    APPROVED(Kind.APPROVAL, 120),
    APPROVED_CHANGED(Kind.APPROVAL, 40),
    APPROVAL_REFUSED(Kind.APPROVAL, 35),
    APPROVAL_RETURNED(Kind.APPROVAL, 45),
    ESCALATED_TAKEN_OVER(Kind.ESCALATION, 30),
    ESCALATED_ADVISED(Kind.ESCALATION, 40),
    /** It goes before others; where it cannot, it is advised on. */
    ESCALATED_RAISED(Kind.ESCALATION, 30),
    /** Somebody was called for help, and then it was not needed any more. */
    ESCALATION_WITHDRAWN(Kind.ESCALATION, 15),
    NOT_SOLVED(Kind.ANSWER, 70),
    /** She does not answer for two weeks when asked whether it is solved. */
    ANSWERED_LATE(Kind.ANSWER, 60),
    /** She never answers, whatever we write. */
    NEVER_ANSWERED(Kind.ANSWER, 40),
    WITHDRAWN(Kind.ANSWER, 45),
    /** Some days after it was closed it is not solved any more. */
    CAME_BACK(Kind.AFTERWARDS, 50),
    /** Before anybody has asked, the customer comes back by herself. */
    REOPENED(Kind.AFTERWARDS, 50),
    /** After it was closed nobody reaches the customer to ask. */
    NOT_REACHED_AFTERWARDS(Kind.AFTERWARDS, 80),
    /** Somebody goes to the customer. */
    VISITED(Kind.VISIT, 55),
    /** Somebody goes and finds nobody; another time is agreed. */
    NOBODY_AT_HOME(Kind.VISIT, 25),
    /** A supplier or another team is asked for something and has it in time. */
    ASKED_IN_TIME(Kind.PARTICIPANT, 70),
    /** … and lets the date pass. */
    ASKED_LATE(Kind.PARTICIPANT, 25),
    /** … and gives a later date of its own. */
    ASKED_LATER_DATE(Kind.PARTICIPANT, 25),
    /** Another solution is kept ready; it is taken where the customer says that it is not solved. */
    ALTERNATIVE_READY(Kind.ALTERNATIVE, 60),
    /** The solution does not work, and the one that was kept ready is taken. */
    ALTERNATIVE_TAKEN(Kind.ALTERNATIVE, 40),
    PROMISE_BROKEN(Kind.PROMISE, 110),
    PROMISE_MOVED(Kind.PROMISE, 120),
    PROMISE_WITHDRAWN(Kind.PROMISE, 30),
    /** A step of the plan is not done in time. */
    STEP_BROKEN(Kind.STEP, 70),
    /** A step of the plan is done later than was agreed, and the customer agrees to it before. */
    STEP_MOVED(Kind.STEP, 90),
    /** Somebody takes a task and gives it back. */
    RELEASED(Kind.TASK, 70),
    /** A task lies for days before anybody does it. */
    LEFT_LYING(Kind.TASK, 80),
    /** Somebody does not come on a day, and the supervisor gives her task to a colleague. */
    REASSIGNED(Kind.ABSENCE, 60),
    NOTE_WRITTEN(Kind.NOTE, 200),
    /** Whoever registered it gives it back to the queue, and nobody has taken it up by the present. */
    UNCLAIMED(Kind.PRESENT, 200),
    /** The same, and its customer has asked for somebody senior. */
    UNCLAIMED_ESCALATED(Kind.PRESENT, 200),
    /** It is assessed, and left to the team it is for, where nobody has taken it up by the present. */
    UNCLAIMED_IN_TEAM(Kind.PRESENT, 350);

    private final Kind kind;
    private final int perThousand;

    Turn(Kind kind, int perThousand) {
        this.kind = kind;
        this.perThousand = perThousand;
    }

    Kind kind() {
        return kind;
    }

    /** How many of a thousand take it. */
    public int perThousand() {
        return perThousand;
    }

    /** Turns of one kind exclude each other. */
    enum Kind {
        CONTACT,
        HOUR,
        ASSESSMENT,
        RESTATEMENT,
        RESPONSIBILITY,
        PLAN,
        APPROVAL,
        ESCALATION,
        ANSWER,
        AFTERWARDS,
        VISIT,
        PARTICIPANT,
        ALTERNATIVE,
        PROMISE,
        STEP,
        TASK,
        ABSENCE,
        NOTE,
        PRESENT;

        /** Whether it is about whatever comes in, and not only about the complaints that go the whole way. */
        boolean isOfEverything() {
            return this == CONTACT || this == HOUR || this == NOTE;
        }

        /** Whether it is only about the complaints that come in the last days, the latest first. */
        boolean isOfTheLast() {
            return this == PRESENT;
        }
    }
}
