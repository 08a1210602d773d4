package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source: R-003. */
class RequestProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.REQUEST);

    private static RunningCase decided(Boolean granted) {
        return MODEL.start(Facts.atTheStart())
                .complete(ComplaintTask.DECIDE_REQUEST, Facts.of(ComplaintVariable.REQUEST_GRANTED, granted));
    }

    @Test
    void isGranted() {
        decided(true).hasEndedAt("EndEvent_RequestGranted");
    }

    @Test
    void isDeclined() {
        decided(false).hasEndedAt("EndEvent_RequestDeclined");
    }

    @Test
    void silenceIsNoYes() {
        decided(null).hasEndedAt("EndEvent_RequestDeclined");
    }

    @Test
    void theDecisionIsTheOwners() {
        RunningCase run = MODEL.start(Facts.atTheStart());

        assertThat(run.candidateGroupsOf(ComplaintTask.DECIDE_REQUEST)).containsExactly("agent");
        assertThat(run.open(ComplaintTask.DECIDE_REQUEST).getAssignee()).isEqualTo("12");
    }
}
