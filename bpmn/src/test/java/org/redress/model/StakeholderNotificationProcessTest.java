package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintTask.INFORM_CUSTOMER;
import static org.redress.model.ComplaintTask.REPORT_TO_STAKEHOLDERS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source: R-081. */
class StakeholderNotificationProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.STAKEHOLDER_NOTIFICATION);

    @Test
    void everyoneConcernedHearsBeforeTheCustomerIsToldTheOutcome() {
        RunningCase run = MODEL.start(Facts.atTheStart());

        assertThat(MODEL.callsOf(ComplaintDelegate.IDENTIFY_STAKEHOLDERS)).containsExactly("Task_IdentifyStakeholders");
        run.complete(REPORT_TO_STAKEHOLDERS).complete(INFORM_CUSTOMER).hasEndedAt("EndEvent_EveryoneTold");
    }
}
