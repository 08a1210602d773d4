package org.redress.model;

import static org.redress.model.ComplaintProcess.CLOSURE;
import static org.redress.model.ComplaintProcess.COMMITMENT;
import static org.redress.model.ComplaintProcess.COMPLAINT_HANDLING;
import static org.redress.model.ComplaintProcess.COMPLIMENT;
import static org.redress.model.ComplaintProcess.ENQUIRY;
import static org.redress.model.ComplaintProcess.ESCALATION;
import static org.redress.model.ComplaintProcess.HANDOVER;
import static org.redress.model.ComplaintProcess.IDENTIFICATION;
import static org.redress.model.ComplaintProcess.INFORMATION;
import static org.redress.model.ComplaintProcess.PARTICIPANT;
import static org.redress.model.ComplaintProcess.REQUEST;
import static org.redress.model.ComplaintProcess.SILENCE;
import static org.redress.model.ComplaintProcess.SOLUTION;
import static org.redress.model.ComplaintProcess.STAKEHOLDER_NOTIFICATION;
import static org.redress.model.ComplaintProcess.VISIT;

import java.util.Arrays;
import java.util.Optional;

/** The user tasks: what a person is asked to do, and which of the twelve steps it is. */
public enum ComplaintTask {
    ASSESS_COMPLAINT("Task_AssessComplaint", IDENTIFICATION, ComplaintForm.ASSESS, 1),
    OBTAIN_INFORMATION("Task_ObtainInformation", INFORMATION, ComplaintForm.OBTAIN_INFORMATION, 1),
    DECIDE_WITHOUT_ANSWER("Task_DecideWithoutAnswer", INFORMATION, ComplaintForm.DECIDE_WITHOUT_ANSWER, 1),
    AGREE_RESTATEMENT("Task_AgreeRestatement", IDENTIFICATION, ComplaintForm.RESTATE, 2),
    ACCEPT_RESPONSIBILITY("Task_AcceptResponsibility", IDENTIFICATION, ComplaintForm.ACCEPT_RESPONSIBILITY, 3),
    ASSIGN_RESPONSIBILITY("Task_AssignResponsibility", IDENTIFICATION, ComplaintForm.ASSIGN_RESPONSIBILITY, 3),
    COMPLETE_RECORD("Task_CompleteRecord", IDENTIFICATION, ComplaintForm.RECORD, 4),
    AGREE_PLAN("Task_AgreePlan", COMMITMENT, ComplaintForm.AGREE_PLAN, 5),
    MAKE_COMMITMENT("Task_MakeCommitment", COMMITMENT, ComplaintForm.COMMIT, 6),
    ARRANGE_SUPPORT("Task_ArrangeSupport", COMMITMENT, ComplaintForm.SUPPORT, 7),
    PROPOSE_SOLUTION("Task_ProposeSolution", SOLUTION, ComplaintForm.PROPOSE, 8),
    APPROVE_SOLUTION("Task_ApproveSolution", SOLUTION, ComplaintForm.APPROVE, 8),
    APPROVE_SOLUTION_SECOND("Task_ApproveSolutionSecond", SOLUTION, ComplaintForm.APPROVE, 8),
    CONTACT_STAKEHOLDERS("Task_ContactStakeholders", SOLUTION, ComplaintForm.CONTACT_STAKEHOLDERS, 9),
    APPLY_SOLUTION("Task_ApplySolution", SOLUTION, ComplaintForm.APPLY, 10),
    TAKE_ON_ESCALATION("Task_TakeOnEscalation", ESCALATION, ComplaintForm.TAKE_ON_ESCALATION, 9),
    SETTLE_ESCALATION("Task_SettleEscalation", ESCALATION, ComplaintForm.SETTLE_ESCALATION, 9),
    SUPPLY_ANSWER("Task_SupplyAnswer", PARTICIPANT, ComplaintForm.SUPPLY_ANSWER, 9),
    HEAR_FROM_PARTICIPANT("Task_HearFromParticipant", PARTICIPANT, ComplaintForm.HEAR_FROM_PARTICIPANT, 9),
    REPORT_VISIT("Task_ReportVisit", VISIT, ComplaintForm.REPORT_VISIT, 9),
    AGREE_VISIT_AGAIN("Task_AgreeVisitAgain", VISIT, ComplaintForm.AGREE_VISIT, 9),
    ACCEPT_HANDOVER("Task_AcceptHandover", HANDOVER, ComplaintForm.ACCEPT_HANDOVER, 9),
    DECIDE_HANDOVER("Task_DecideHandover", HANDOVER, ComplaintForm.DECIDE_HANDOVER, 9),
    KEEP_INFORMED("Task_KeepInformed", COMPLAINT_HANDLING, ComplaintForm.KEEP_INFORMED, 9),
    REPORT_TO_STAKEHOLDERS("Task_ReportToStakeholders", STAKEHOLDER_NOTIFICATION, ComplaintForm.REPORT, 11),
    INFORM_CUSTOMER("Task_InformCustomer", STAKEHOLDER_NOTIFICATION, ComplaintForm.INFORM_CUSTOMER, 12),
    CONFIRM_SATISFACTION("Task_ConfirmSatisfaction", CLOSURE, ComplaintForm.CONFIRM, 12),
    REVIEW_CLOSURE("Task_ReviewClosure", SILENCE, ComplaintForm.REVIEW, 12),
    CLOSE_COMPLAINT("Task_CloseComplaint", CLOSURE, ComplaintForm.CLOSE, 12),
    FOLLOW_UP("Task_FollowUp", ComplaintProcess.FOLLOW_UP, ComplaintForm.FOLLOW_UP, 12),
    ANSWER_ENQUIRY("Task_AnswerEnquiry", ENQUIRY, ComplaintForm.ANSWER, 12),
    DECIDE_REQUEST("Task_DecideRequest", REQUEST, ComplaintForm.DECIDE_REQUEST, 12),
    THANK_CUSTOMER("Task_ThankCustomer", COMPLIMENT, ComplaintForm.THANK, 12);

    private final String id;
    private final ComplaintProcess process;
    private final ComplaintForm form;
    private final int step;

    ComplaintTask(String id, ComplaintProcess process, ComplaintForm form, int step) {
        this.id = id;
        this.process = process;
        this.form = form;
        this.step = step;
    }

    /** The id in the model: the task definition key. */
    public String id() {
        return id;
    }

    /** The process that draws it. */
    public ComplaintProcess process() {
        return process;
    }

    /** The form a person completes it with. */
    public ComplaintForm form() {
        return form;
    }

    /** Which of the twelve steps it is, 1 to 12; the model says so in its extension property {@code step}. */
    public int step() {
        return step;
    }

    /** The phase it belongs to; none for one that runs beside them. */
    public Optional<ComplaintPhase> phase() {
        return process.phase();
    }

    public static Optional<ComplaintTask> byId(String id) {
        return Arrays.stream(values()).filter(task -> task.id.equals(id)).findFirst();
    }
}
