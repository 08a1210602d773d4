package org.redress.model;

import static org.redress.model.ComplaintTask.CLOSE_COMPLAINT;
import static org.redress.model.ComplaintTask.CONFIRM_SATISFACTION;
import static org.redress.model.ComplaintVariable.SOLVED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class ClosureProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.CLOSURE);

    @Test
    void closesWhenTheCustomerSaysItIsSolved() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .complete(CONFIRM_SATISFACTION, Facts.of(SOLVED, true))
                .isWaitingAt(CLOSE_COMPLAINT)
                .complete(CLOSE_COMPLAINT);

        run.hasEndedAt("EndEvent_ComplaintSolved");
    }

    @Test
    void doesNotCloseWhenTheCustomerSaysItIsNotSolved() {
        RunningCase run = MODEL.start(Facts.atTheStart()).complete(CONFIRM_SATISFACTION, Facts.of(SOLVED, false));

        run.hasEndedAt("EndEvent_NotSolved");
    }

    @Test
    void doesNotCloseWithoutAnAnswer() {
        RunningCase run = MODEL.start(Facts.atTheStart()).complete(CONFIRM_SATISFACTION, Facts.of(SOLVED, null));

        run.hasEndedAt("EndEvent_NotSolved");
    }
}
