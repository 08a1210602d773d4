package org.redress.model;

import java.util.Arrays;
import java.util.Optional;

/** The decision tables, each in a file of its own name. */
public enum ComplaintDecision {
    FIRST_RESPONSE("FirstResponseDecision"),
    SEVERITY("SeverityDecision"),
    RESTRICTION("RestrictionDecision"),
    ROUTING("RoutingDecision"),
    SERVICE_LEVEL("ServiceLevelDecision"),
    CLOCK_ALARM("ClockAlarmDecision"),
    AUTHORITY("AuthorityDecision"),
    APPROVER("ApproverDecision"),
    SECOND_APPROVER("SecondApproverDecision"),
    SAMPLING("SamplingDecision"),
    ESCALATION_ROUTE("EscalationRouteDecision"),
    FOLLOW_UP("FollowUpDecision"),
    STAKEHOLDERS_TO_NOTIFY("StakeholdersToNotifyDecision"),
    NOTICES("NoticesDecision");

    private final String id;

    ComplaintDecision(String id) {
        this.id = id;
    }

    /** The id in the model: the key to evaluate it by. */
    public String id() {
        return id;
    }

    /** Where the table lies on the class path; the same text names the resource in a deployment. */
    public String resource() {
        return "decision/" + id + ".dmn";
    }

    public static Optional<ComplaintDecision> byId(String id) {
        return Arrays.stream(values())
                .filter(decision -> decision.id.equals(id))
                .findFirst();
    }
}
