package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source: R-004. */
class ComplimentProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.COMPLIMENT);

    @Test
    void endsWithThanks() {
        MODEL.start(Facts.atTheStart()).complete(ComplaintTask.THANK_CUSTOMER).hasEndedAt("EndEvent_CustomerThanked");
    }

    @Test
    void theThanksAreForASupervisorToGive() {
        RunningCase run = MODEL.start(Facts.atTheStart());

        assertThat(run.candidateGroupsOf(ComplaintTask.THANK_CUSTOMER)).containsExactly("supervisor");
        assertThat(run.open(ComplaintTask.THANK_CUSTOMER).getAssignee()).isNull();
    }
}
