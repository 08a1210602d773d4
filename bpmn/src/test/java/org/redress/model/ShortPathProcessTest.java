package org.redress.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source. */
class ShortPathProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.SHORT_PATH);

    private static RunningCase of(String kind) {
        return MODEL.start(Facts.atTheStart().with(ComplaintVariable.CONTACT_KIND, kind));
    }

    @ParameterizedTest
    @CsvSource({"ENQUIRY, ANSWER_ENQUIRY", "REQUEST, DECIDE_REQUEST", "COMPLIMENT, THANK_CUSTOMER"})
    void eachKindHasItsOwnStep(String kind, ComplaintTask step) {
        of(kind).isWaitingAt(step).complete(step).hasEndedAt("EndEvent_ContactAnswered");
    }

    @Test
    void whatNobodyNamedAKindForIsAnswered() {
        of(null).isWaitingAt(ComplaintTask.ANSWER_ENQUIRY);
    }
}
