package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintDelegate.WRITE_INSTEAD;
import static org.redress.model.ComplaintTask.FOLLOW_UP;
import static org.redress.model.ComplaintVariable.CUSTOMER_REACHED;
import static org.redress.model.ComplaintVariable.FOLLOW_UP_DUE_AT;
import static org.redress.model.ComplaintVariable.FOLLOW_UP_ID;
import static org.redress.model.ComplaintVariable.SOLVED;
import static org.redress.model.ComplaintVariable.TRY_AGAIN;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class FollowUpProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.FOLLOW_UP);

    private static final Date NEXT_MONDAY = Date.from(Instant.parse("2026-03-09T10:00:00Z"));
    private static final Date ON_THURSDAY = Date.from(Instant.parse("2026-03-12T09:00:00Z"));

    private RunningCase followUp;

    @BeforeEach
    void aComplaintIsClosedAsSolved() {
        MODEL.callsOf(WRITE_INSTEAD).clear();
        followUp = MODEL.start(Facts.atTheStart().with(FOLLOW_UP_ID, 5L).with(FOLLOW_UP_DUE_AT, NEXT_MONDAY));
    }

    @Test
    void nobodyIsAskedBeforeTheDay() {
        assertThat(followUp.timer().getDuedate()).isEqualTo(NEXT_MONDAY);

        followUp.fireTimer();

        assertThat(followUp.open(FOLLOW_UP).getAssignee()).isEqualTo("12");
        assertThat(followUp.candidateGroupsOf(FOLLOW_UP)).containsExactly("agent");
        assertThat(followUp.open(FOLLOW_UP).getDueDate()).isEqualTo(StubDue.NOW.plus(Duration.ofDays(2)));
    }

    @Test
    void aYesIsTheEnd() {
        asked(Facts.of(CUSTOMER_REACHED, true).with(SOLVED, true)).hasEndedAt("EndEvent_StaysSolved");
    }

    @Test
    void aNoIsTheEndToo() {
        asked(Facts.of(CUSTOMER_REACHED, true).with(SOLVED, false)).hasEndedAt("EndEvent_CameBack");
    }

    @Test
    void aMissingAnswerIsNoYes() {
        asked(Facts.of(CUSTOMER_REACHED, true).with(SOLVED, null)).hasEndedAt("EndEvent_CameBack");
    }

    @Test
    void whoIsNotReachedIsTriedAgainOnTheDayThatWasSaid() {
        asked(Facts.of(CUSTOMER_REACHED, false).with(TRY_AGAIN, true).with(FOLLOW_UP_DUE_AT, ON_THURSDAY));

        assertThat(followUp.timer().getDuedate()).isEqualTo(ON_THURSDAY);
        followUp.fireTimer().isWaitingAt(FOLLOW_UP);
        assertThat(MODEL.callsOf(WRITE_INSTEAD)).isEmpty();
    }

    @Test
    void whoIsNotReachedInTheEndIsWrittenTo() {
        asked(Facts.of(CUSTOMER_REACHED, false).with(TRY_AGAIN, false)).hasEndedAt("EndEvent_CustomerWrittenTo");

        assertThat(MODEL.callsOf(WRITE_INSTEAD)).containsExactly("Task_WriteInstead");
    }

    @Test
    void aCaseThatIsOpenAgainNeedsNoFollowUpWhetherItIsDueOrNot() {
        followUp.correlate(ComplaintMessage.CASE_REOPENED, Facts.none()).hasEndedAt("EndEvent_FollowUpOver");

        RunningCase due = MODEL.start(Facts.atTheStart().with(FOLLOW_UP_DUE_AT, NEXT_MONDAY))
                .fireTimer();
        due.correlate(ComplaintMessage.CASE_REOPENED, Facts.none()).hasEndedAt("EndEvent_FollowUpOver");
    }

    private RunningCase asked(Facts answer) {
        return followUp.fireTimer().complete(FOLLOW_UP, answer);
    }
}
