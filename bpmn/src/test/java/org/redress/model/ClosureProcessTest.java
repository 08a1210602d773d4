package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintTask.CLOSE_COMPLAINT;
import static org.redress.model.ComplaintTask.CONFIRM_SATISFACTION;
import static org.redress.model.ComplaintTask.REVIEW_CLOSURE;
import static org.redress.model.ComplaintVariable.CONTACT_AGAIN;
import static org.redress.model.ComplaintVariable.SEVERITY;
import static org.redress.model.ComplaintVariable.SOLVED;

import java.time.Duration;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class ClosureProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.CLOSURE);

    private static final String FIRST_REMINDER = "BoundaryEvent_FirstReminderDue";
    private static final String SECOND_REMINDER = "BoundaryEvent_SecondReminderDue";
    private static final String SILENT = "BoundaryEvent_CustomerSilent";

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

    /** Source. */
    @Test
    void whoDoesNotAnswerIsRemindedTwiceAndTheQuestionStays() {
        RunningCase run = MODEL.start(Facts.atTheStart());
        int before = reminders();

        run.fireTimer(FIRST_REMINDER).isWaitingAt(CONFIRM_SATISFACTION);
        run.fireTimer(SECOND_REMINDER).isWaitingAt(CONFIRM_SATISFACTION);

        assertThat(reminders()).isEqualTo(before + 2);
    }

    @Test
    void remindersAndSilenceAreDueInOperatingDays() {
        RunningCase run = MODEL.start(Facts.atTheStart());

        assertThat(run.timer(FIRST_REMINDER).getDuedate()).isEqualTo(daysFromNow(3));
        assertThat(run.timer(SECOND_REMINDER).getDuedate()).isEqualTo(daysFromNow(6));
        assertThat(run.timer(SILENT).getDuedate()).isEqualTo(daysFromNow(10));
    }

    @Test
    void anAnswerEndsTheReminding() {
        RunningCase run = MODEL.start(Facts.atTheStart())
                .fireTimer(FIRST_REMINDER)
                .complete(CONFIRM_SATISFACTION, Facts.of(SOLVED, true))
                .isWaitingAt(CLOSE_COMPLAINT);

        assertThat(MODEL.engine()
                        .engine()
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(run.instanceId())
                        .list())
                .isEmpty();
    }

    @Test
    void whoStaysSilentIsClosedWithoutAnAnswer() {
        silent("LOW").isWaitingAt(CLOSE_COMPLAINT).complete(CLOSE_COMPLAINT).hasEndedAt("EndEvent_ComplaintSolved");
    }

    @Test
    void aSupervisorMayHaveTheCustomerAskedAgain() {
        RunningCase run = silent("HIGH").complete(REVIEW_CLOSURE, Facts.of(CONTACT_AGAIN, true));

        run.isWaitingAt(CONFIRM_SATISFACTION);
        assertThat(run.timer(FIRST_REMINDER).getDuedate()).isEqualTo(daysFromNow(3));
    }

    @Test
    void whoAnswersDuringTheReviewIsAskedForHerWords() {
        silent("HIGH")
                .isWaitingAt(REVIEW_CLOSURE)
                .correlate(ComplaintMessage.CUSTOMER_ANSWERED, Facts.none())
                .isWaitingAt(CONFIRM_SATISFACTION);
    }

    @Test
    void whoAnswersBeforeItIsClosedIsAskedForHerWords() {
        silent("LOW")
                .isWaitingAt(CLOSE_COMPLAINT)
                .correlate(ComplaintMessage.CUSTOMER_ANSWERED, Facts.none())
                .isWaitingAt(CONFIRM_SATISFACTION);
    }

    private static RunningCase silent(String severity) {
        return MODEL.start(Facts.atTheStart().with(SEVERITY, severity)).fireTimer(SILENT);
    }

    private static int reminders() {
        return MODEL.callsOf(ComplaintDelegate.REMIND_TO_CONFIRM).size();
    }

    private static Date daysFromNow(int days) {
        return Date.from(StubDue.NOW.plus(Duration.ofDays(days)));
    }
}
