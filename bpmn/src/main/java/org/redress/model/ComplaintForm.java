package org.redress.model;

import java.util.Arrays;
import java.util.Optional;

/** The form keys a user task may name; which page answers to one is the catalogue's knowledge. */
public enum ComplaintForm {
    ASSESS("form:assess"),
    OBTAIN_INFORMATION("form:obtain-information"),
    DECIDE_WITHOUT_ANSWER("form:decide-without-answer"),
    RESTATE("form:restate"),
    ACCEPT_RESPONSIBILITY("form:accept-responsibility"),
    ASSIGN_RESPONSIBILITY("form:assign-responsibility"),
    RECORD("form:record"),
    AGREE_PLAN("form:agree-plan"),
    COMMIT("form:commit"),
    SUPPORT("form:support"),
    PROPOSE("form:propose"),
    APPROVE("form:approve"),
    CONTACT_STAKEHOLDERS("form:contact-stakeholders"),
    APPLY("form:apply"),
    TAKE_ON_ESCALATION("form:take-on-escalation"),
    SETTLE_ESCALATION("form:settle-escalation"),
    SUPPLY_ANSWER("form:supply-answer"),
    HEAR_FROM_PARTICIPANT("form:hear-from-participant"),
    REPORT_VISIT("form:report-visit"),
    AGREE_VISIT("form:agree-visit"),
    ACCEPT_HANDOVER("form:accept-handover"),
    DECIDE_HANDOVER("form:decide-handover"),
    KEEP_INFORMED("form:keep-informed"),
    REPORT("form:report"),
    INFORM_CUSTOMER("form:inform-customer"),
    CONFIRM("form:confirm"),
    REVIEW("form:review"),
    CLOSE("form:close"),
    FOLLOW_UP("form:follow-up"),
    ANSWER("form:answer"),
    DECIDE_REQUEST("form:decide-request"),
    THANK("form:thank"),
    /** The general form: what it asks stands in the model, so a step that an owner adds works without a developer. */
    CHECK("form:check");

    private final String id;

    ComplaintForm(String id) {
        this.id = id;
    }

    /** The form key in the model. */
    public String id() {
        return id;
    }

    public static Optional<ComplaintForm> byId(String id) {
        return Arrays.stream(values()).filter(form -> form.id.equals(id)).findFirst();
    }
}
