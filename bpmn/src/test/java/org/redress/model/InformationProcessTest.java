package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintMessage.CUSTOMER_ANSWERED;
import static org.redress.model.ComplaintTask.DECIDE_WITHOUT_ANSWER;
import static org.redress.model.ComplaintTask.OBTAIN_INFORMATION;

import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class InformationProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.INFORMATION);

    private static final String FIRST_REMINDER = "BoundaryEvent_FirstReminderDue";
    private static final String SECOND_REMINDER = "BoundaryEvent_SecondReminderDue";
    private static final String NO_ANSWER = "BoundaryEvent_NoAnswer";

    private static RunningCase asked() {
        return MODEL.start(Facts.atTheStart()).isWaitingAt(OBTAIN_INFORMATION);
    }

    @Test
    void whoeverAsksAndHearsEndsTheWaiting() {
        asked().complete(OBTAIN_INFORMATION).hasEndedAt("EndEvent_InformationObtained");
    }

    @Test
    void anAnswerWhoeverTakesItEndsTheWaiting() {
        asked().correlate(CUSTOMER_ANSWERED, Facts.none()).hasEndedAt("EndEvent_InformationObtained");
    }

    @Test
    void whoDoesNotAnswerIsRemindedTwiceAndTheQuestionStays() {
        RunningCase run = asked();
        int before = MODEL.callsOf(ComplaintDelegate.REMIND_TO_ANSWER).size();

        run.fireTimer(FIRST_REMINDER).isWaitingAt(OBTAIN_INFORMATION);
        run.fireTimer(SECOND_REMINDER).isWaitingAt(OBTAIN_INFORMATION);

        assertThat(MODEL.callsOf(ComplaintDelegate.REMIND_TO_ANSWER)).hasSize(before + 2);
        run.correlate(CUSTOMER_ANSWERED, Facts.none())
                .hasEndedAt("EndEvent_CustomerReminded", "EndEvent_CustomerReminded", "EndEvent_InformationObtained");
    }

    @Test
    void theTimesAreOperatingDays() {
        RunningCase run = asked();

        assertThat(run.timer(FIRST_REMINDER).getDuedate()).isEqualTo(daysFromNow(2));
        assertThat(run.timer(SECOND_REMINDER).getDuedate()).isEqualTo(daysFromNow(5));
        assertThat(run.timer(NO_ANSWER).getDuedate()).isEqualTo(daysFromNow(8));
    }

    @Test
    void withoutAnAnswerTheOwnerDecidesHowItGoesOn() {
        RunningCase run = asked().fireTimer(NO_ANSWER);

        assertThat(run.open(DECIDE_WITHOUT_ANSWER).getAssignee()).isEqualTo("12");
        run.complete(DECIDE_WITHOUT_ANSWER).hasEndedAt("EndEvent_GoingOn");
    }

    @Test
    void anAnswerThatComesAfterAllIsTaken() {
        asked().fireTimer(NO_ANSWER)
                .isWaitingAt(DECIDE_WITHOUT_ANSWER)
                .correlate(CUSTOMER_ANSWERED, Facts.none())
                .hasEndedAt("EndEvent_InformationObtained");
    }

    private static Date daysFromNow(int days) {
        return Date.from(StubDue.NOW.plus(Duration.ofDays(days)));
    }
}
