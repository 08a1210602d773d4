package org.redress.model;

import java.util.Arrays;
import java.util.Optional;

/** The messages a process waits for. In the model a message's name is its id, so one text correlates and identifies. */
public enum ComplaintMessage {
    COMPLAINT_WITHDRAWN("Message_ComplaintWithdrawn"),
    CUSTOMER_ANSWERED("Message_CustomerAnswered"),
    CASE_REOPENED("Message_CaseReopened"),
    PROMISE_KEPT("Message_PromiseKept"),
    PROMISE_MOVED("Message_PromiseMoved"),
    PROMISE_WITHDRAWN("Message_PromiseWithdrawn"),
    CLOCK_MOVED("Message_ClockMoved"),
    CASE_ESCALATED("Message_CaseEscalated"),
    ESCALATION_WITHDRAWN("Message_EscalationWithdrawn"),
    PARTICIPANT_DATE_MOVED("Message_ParticipantDateMoved"),
    PARTICIPANT_REQUEST_WITHDRAWN("Message_ParticipantRequestWithdrawn"),
    VISIT_ARRANGED("Message_VisitArranged"),
    VISIT_MOVED("Message_VisitMoved"),
    VISIT_CANCELLED("Message_VisitCancelled"),
    HANDOVER_WITHDRAWN("Message_HandoverWithdrawn"),
    CUSTOMER_HEARD("Message_CustomerHeard");

    private final String id;

    ComplaintMessage(String id) {
        this.id = id;
    }

    /** The id in the model and the name to correlate by. */
    public String id() {
        return id;
    }

    public static Optional<ComplaintMessage> byId(String id) {
        return Arrays.stream(values()).filter(message -> message.id.equals(id)).findFirst();
    }
}
