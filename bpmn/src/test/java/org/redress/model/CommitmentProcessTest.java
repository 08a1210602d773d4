package org.redress.model;

import static org.redress.model.ComplaintTask.AGREE_PLAN;
import static org.redress.model.ComplaintTask.ARRANGE_SUPPORT;
import static org.redress.model.ComplaintTask.MAKE_COMMITMENT;
import static org.redress.model.ComplaintVariable.PLAN_AGREED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class CommitmentProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.COMMITMENT);

    @Test
    void commitsOnceTheCustomerAgrees() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .complete(AGREE_PLAN, Facts.of(PLAN_AGREED, true))
                .isWaitingAt(MAKE_COMMITMENT)
                .complete(MAKE_COMMITMENT)
                .isWaitingAt(ARRANGE_SUPPORT)
                .complete(ARRANGE_SUPPORT);

        run.hasEndedAt("EndEvent_CommitmentMade");
    }

    @Test
    void aCustomerWhoDoesNotAgreeHearsOtherOptions() {
        RunningCase run = MODEL.start(Facts.atTheStart()).complete(AGREE_PLAN, Facts.of(PLAN_AGREED, false));

        run.isWaitingAt(AGREE_PLAN);
    }
}
