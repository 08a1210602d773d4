package org.redress.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The processes, each in a file of its own name. */
public enum ComplaintProcess {
    COMPLAINT_HANDLING("ComplaintHandlingProcess", null),
    IDENTIFICATION("IdentificationProcess", ComplaintPhase.IDENTIFICATION),
    INFORMATION("InformationProcess", ComplaintPhase.IDENTIFICATION),
    CLASSIFICATION("ClassificationProcess", ComplaintPhase.IDENTIFICATION),
    COMMITMENT("CommitmentProcess", ComplaintPhase.COMMITMENT),
    SOLUTION("SolutionProcess", ComplaintPhase.SOLUTION),
    STAKEHOLDER_NOTIFICATION("StakeholderNotificationProcess", ComplaintPhase.STAKEHOLDERS),
    CLOSURE("ClosureProcess", ComplaintPhase.CLOSURE),
    SILENCE("SilenceProcess", ComplaintPhase.CLOSURE),
    FOLLOW_UP("FollowUpProcess", ComplaintPhase.CLOSURE),
    SHORT_PATH("ShortPathProcess", null),
    ENQUIRY("EnquiryProcess", ComplaintPhase.CLOSURE),
    REQUEST("RequestProcess", ComplaintPhase.CLOSURE),
    COMPLIMENT("ComplimentProcess", ComplaintPhase.CLOSURE),
    PROMISE("PromiseProcess", null),
    SERVICE_LEVEL("ServiceLevelProcess", null),
    ESCALATION("EscalationProcess", null),
    PARTICIPANT("ParticipantProcess", null),
    VISIT("VisitProcess", null),
    HANDOVER("HandoverProcess", null);

    private final String id;
    private final @Nullable ComplaintPhase phase;

    ComplaintProcess(String id, @Nullable ComplaintPhase phase) {
        this.id = id;
        this.phase = phase;
    }

    /** The id in the model: the key to start it by. */
    public String id() {
        return id;
    }

    /**
     * The phase its steps belong to; none for the processes that only call others, and for those that run beside the phases,
     * in whichever of them the case is.
     */
    public Optional<ComplaintPhase> phase() {
        return Optional.ofNullable(phase);
    }

    /** Where the model lies on the class path; the same text names the resource in a deployment. */
    public String resource() {
        return "process/" + id + ".bpmn";
    }

    public static Optional<ComplaintProcess> byId(String id) {
        return Arrays.stream(values()).filter(process -> process.id.equals(id)).findFirst();
    }
}
