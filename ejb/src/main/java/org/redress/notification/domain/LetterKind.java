package org.redress.notification.domain;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Which letters there are; each has a template for every language. The name is the code in the table of notices. */
public enum LetterKind {
    /** That we have the complaint, are sorry, and when the customer next hears. */
    ACKNOWLEDGEMENT,
    /** That we have what is no complaint, with pleasure, and when the customer next hears. Source: R-009. */
    RECEIPT,
    /** What we asked the customer and have no answer to. Source: R-020. */
    QUESTION_REMINDER,
    /** That the case is opened again, and when the customer next hears. Source: R-091. */
    REOPENING,
    /** What was agreed: the solution, who does what by when. */
    PLAN,
    /** That a promise has a later time, as agreed. Source: R-078. */
    NEW_TIME,
    /** That there is nothing new yet, as she was told, and when she next hears. Source: R-053. */
    NOTHING_NEW,
    /** That we tried to reach her as promised, and when we try again. Source: R-053. */
    NOT_REACHED,
    /** How the case stands, when she has heard nothing for long enough. Source: R-088. */
    PROGRESS,
    /** How the case stands, in the words of whoever keeps her informed. Source. */
    PROGRESS_WORD,
    /** What somebody of us writes of her own accord, with what it promises. Source. */
    MESSAGE,
    /** What came of it. */
    OUTCOME,
    /** That we would like to know whether it is put right, and until when we wait for the answer. */
    REMINDER_TO_CONFIRM,
    /** That the case is closed without an answer, and how to come back to it. */
    CLOSING_UNANSWERED,
    /** That it was put right while the customer was there, how, and thanks. Source: R-007. */
    FIRST_CONTACT,
    /** That the case is closed, with thanks. */
    CLOSING,
    /** Whether it stays solved, to a customer whom nobody reached to ask. Source: R-092. */
    FOLLOW_UP,
    /** Our answer to what is no complaint, with thanks. */
    ANSWER,
    /** That somebody of us comes to the customer, when and where. Source: R-012. */
    VISIT_APPOINTMENT,
    /** That nobody comes. */
    VISIT_CANCELLED,
    /** To whoever goes to a customer: when, where and why. Source: R-012. */
    VISIT_AHEAD,
    /** To whoever was to go to a customer: she does not go, nobody or somebody else does. */
    VISIT_OFF,
    /** To a colleague: a task is hers now. */
    WORK_ASSIGNED,
    /** To a colleague: she is asked to own a case. */
    RESPONSIBILITY_ASSIGNED,
    /** To a supervisor: somebody did not accept a case. */
    RESPONSIBILITY_REFUSED,
    /** To the owner: a promise is due before long. Source: R-033. */
    PROMISE_DUE,
    /** To owner and supervisor: a promise was not kept. Source: R-054. */
    PROMISE_BROKEN,
    /** To a colleague: the time of a case is running out. Source: R-065. */
    CLOCK_WARNING,
    /** To a colleague: the time of a case has run out. Source: R-065. */
    SERVICE_LEVEL_BREACH,
    /** To supervisors and managers, once a day: what happened to the clocks, and what falls due today. Source: R-065. */
    DIGEST,
    /** To the supervisors: a case was escalated. Source: R-064. */
    ESCALATED,
    /** To whoever looks after an escalation: it is still open. Source: R-072. */
    ESCALATION_OPEN,
    /** To the owner: an escalation is settled. */
    ESCALATION_SETTLED,
    /** To whoever proposed a solution: what was decided. */
    APPROVAL_DECIDED,
    /** To a team: a customer praises it. Source: R-004. */
    PRAISE,
    /** To a stakeholder: what it is about, why it concerns her, what she is asked for. Source: R-082, D-07. */
    CONCERNED,
    /** To a participant: what it is asked for, and by when. Source. */
    PARTICIPANT_REQUEST,
    /** To a participant: the date comes near. Source: R-033. */
    PARTICIPANT_REMINDER,
    /** To a participant: it is no longer needed. */
    PARTICIPANT_RELEASE,
    /** To the owner: what somebody was asked for is here. */
    PARTICIPANT_ANSWERED,
    /** To those whose work it holds up: a supplier or a department is late. Source. */
    PARTICIPANT_LATE,
    /** To the other participants of a case: it takes longer than planned. Source: R-087. */
    TAKES_LONGER,
    /** To the customer: a supplier is late, and when she next hears. Source: R-086. */
    DELAY,
    /** To the customer: whom she knows here is away, who looks after it now, and when she hears of that one. Source: R-070. */
    STAND_IN,
    /** To the customer: who deals with her case, and by when she hears from that one. Source. */
    REFERRAL,
    /** To the customer: two of her cases are one from now on, and under which reference. Source: R-029. */
    CASES_MERGED,
    /** To the customer: two of her cases are two again. */
    CASES_PARTED,
    /** To whom the customer first spoke with: she had heard nothing for long enough, and is written to. Source. */
    NEWS_OWED,
    /** To whoever is in charge: the customer sent files, or asked for a later time, by her own link. Source. */
    CUSTOMER_ACTED,
    /** To those who may approve: somebody offers a change of the models. Source: R-182. */
    MODELS_OFFERED,
    /** To who drew it: a change of the models is approved, and when it goes live. */
    MODELS_APPROVED,
    /** To who drew it: a change of the models is declined, and why. */
    MODELS_DECLINED,
    /** To who drew it: new cases start on a change of the models. */
    MODELS_LIVE,
    /** To who drew it: a change of the models did not go live at its moment. */
    MODELS_NOT_LIVE,
    /** To who draws: another release is live than the one the draft began with. */
    MODELS_OVERTAKEN;

    private static final Set<LetterKind> OF_MODELS = EnumSet.of(
            MODELS_OFFERED, MODELS_APPROVED, MODELS_DECLINED, MODELS_LIVE, MODELS_NOT_LIVE, MODELS_OVERTAKEN);

    /** Whether it goes to colleagues and stakeholders, not to the customer. */
    public boolean isForThoseWhoAct() {
        return switch (this) {
            case VISIT_AHEAD,
                    VISIT_OFF,
                    WORK_ASSIGNED,
                    RESPONSIBILITY_ASSIGNED,
                    RESPONSIBILITY_REFUSED,
                    PROMISE_DUE,
                    PROMISE_BROKEN,
                    CLOCK_WARNING,
                    SERVICE_LEVEL_BREACH,
                    DIGEST,
                    ESCALATED,
                    ESCALATION_OPEN,
                    ESCALATION_SETTLED,
                    APPROVAL_DECIDED,
                    PRAISE,
                    CONCERNED,
                    PARTICIPANT_REQUEST,
                    PARTICIPANT_REMINDER,
                    PARTICIPANT_RELEASE,
                    PARTICIPANT_ANSWERED,
                    PARTICIPANT_LATE,
                    TAKES_LONGER,
                    NEWS_OWED,
                    CUSTOMER_ACTED,
                    MODELS_OFFERED,
                    MODELS_APPROVED,
                    MODELS_DECLINED,
                    MODELS_LIVE,
                    MODELS_NOT_LIVE,
                    MODELS_OVERTAKEN -> true;
            case ACKNOWLEDGEMENT,
                    RECEIPT,
                    QUESTION_REMINDER,
                    REOPENING,
                    PLAN,
                    NEW_TIME,
                    NOTHING_NEW,
                    NOT_REACHED,
                    PROGRESS,
                    PROGRESS_WORD,
                    MESSAGE,
                    OUTCOME,
                    REMINDER_TO_CONFIRM,
                    FIRST_CONTACT,
                    VISIT_APPOINTMENT,
                    VISIT_CANCELLED,
                    CLOSING_UNANSWERED,
                    CLOSING,
                    FOLLOW_UP,
                    ANSWER,
                    DELAY,
                    STAND_IN,
                    REFERRAL,
                    CASES_MERGED,
                    CASES_PARTED -> false;
        };
    }

    /** Whether something that happened to a case calls for it; else it is about no single case. */
    public boolean isOfACase() {
        return this != DIGEST && !OF_MODELS.contains(this);
    }

    /** The letters that something which happened to a case can call for. */
    public static LetterKind[] ofCases() {
        return Arrays.stream(values()).filter(LetterKind::isOfACase).toArray(LetterKind[]::new);
    }

    /** The name of the template's file, without the language. */
    public String template() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
