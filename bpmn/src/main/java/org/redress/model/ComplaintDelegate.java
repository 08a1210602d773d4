package org.redress.model;

import java.util.Arrays;
import java.util.Optional;

/** The delegates a service task may name, by the name of their bean. */
public enum ComplaintDelegate {
    RECORD_WITHDRAWAL("recordWithdrawal"),
    RECORD_CLASSIFICATION("recordClassification"),
    REMIND_TO_ANSWER("remindToAnswer"),
    RECORD_AUTHORITY("recordAuthority"),
    TAKE_ALTERNATIVE("takeAlternative"),
    IDENTIFY_STAKEHOLDERS("identifyStakeholders"),
    REMIND_TO_CONFIRM("remindToConfirm"),
    LOOK_AT_NEWS("lookAtNews"),
    TELL_PROGRESS("tellProgress"),
    RECORD_SILENCE("recordSilence"),
    WRITE_INSTEAD("writeInstead"),
    REMIND_OF_PROMISE("remindOfPromise"),
    RECORD_BROKEN_PROMISE("recordBrokenPromise"),
    RAISE_ALARM("raiseAlarm"),
    RECORD_ESCALATION_ROUTE("recordEscalationRoute"),
    REMIND_OF_ESCALATION("remindOfEscalation"),
    REMIND_PARTICIPANT("remindParticipant"),
    RECORD_LATE_PARTICIPANT("recordLateParticipant"),
    REMIND_OF_VISIT("remindOfVisit");

    private final String id;

    ComplaintDelegate(String id) {
        this.id = id;
    }

    /** The bean's name, as the model writes it between <code>${</code> and <code>}</code>. */
    public String id() {
        return id;
    }

    public static Optional<ComplaintDelegate> byId(String id) {
        return Arrays.stream(values())
                .filter(delegate -> delegate.id.equals(id))
                .findFirst();
    }
}
