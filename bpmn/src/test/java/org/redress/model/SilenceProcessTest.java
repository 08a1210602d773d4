package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintTask.REVIEW_CLOSURE;
import static org.redress.model.ComplaintVariable.CONTACT_AGAIN;
import static org.redress.model.ComplaintVariable.PLACE_IN_TEN;
import static org.redress.model.ComplaintVariable.SAMPLED;
import static org.redress.model.ComplaintVariable.SEVERITY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class SilenceProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.SILENCE);

    private static RunningCase severe() {
        return MODEL.start(Facts.atTheStart().with(SEVERITY, "HIGH"));
    }

    @Test
    void mostSilenceIsWrittenDownAndAccepted() {
        int before = MODEL.callsOf(ComplaintDelegate.RECORD_SILENCE).size();

        RunningCase run = MODEL.start(Facts.atTheStart().with(SEVERITY, "LOW").with(PLACE_IN_TEN, 4L));

        run.hasEndedAt("EndEvent_SilenceAccepted");
        assertThat(run.variable(SAMPLED)).isEqualTo(false);
        assertThat(MODEL.callsOf(ComplaintDelegate.RECORD_SILENCE)).hasSize(before + 1);
    }

    @Test
    void oneInTenIsLookedAt() {
        MODEL.start(Facts.atTheStart().with(SEVERITY, "LOW").with(PLACE_IN_TEN, 1L))
                .isWaitingAt(REVIEW_CLOSURE);
    }

    @Test
    void theSupervisorLooksAtItAndNobodyOwnsTheTask() {
        RunningCase run = severe();

        assertThat(run.candidateGroupsOf(REVIEW_CLOSURE)).containsExactly("supervisor");
        assertThat(run.open(REVIEW_CLOSURE).getAssignee()).isNull();
    }

    @Test
    void whatTheSupervisorFindsFineIsAccepted() {
        severe().complete(REVIEW_CLOSURE, Facts.of(CONTACT_AGAIN, false)).hasEndedAt("EndEvent_SilenceAccepted");
    }

    @Test
    void theSupervisorMaySendItBackToBeContactedAgain() {
        severe().complete(REVIEW_CLOSURE, Facts.of(CONTACT_AGAIN, true)).hasEndedAt("EndEvent_ContactWanted");
    }

    @Test
    void aReviewThatSaysNothingDoesNotClose() {
        severe().complete(REVIEW_CLOSURE, Facts.of(CONTACT_AGAIN, null)).hasEndedAt("EndEvent_ContactWanted");
    }
}
