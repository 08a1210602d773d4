package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintDelegate.RECORD_ESCALATION_ROUTE;
import static org.redress.model.ComplaintDelegate.REMIND_OF_ESCALATION;
import static org.redress.model.ComplaintMessage.ESCALATION_WITHDRAWN;
import static org.redress.model.ComplaintTask.SETTLE_ESCALATION;
import static org.redress.model.ComplaintTask.TAKE_ON_ESCALATION;
import static org.redress.model.ComplaintVariable.ESCALATION_HANDLER;
import static org.redress.model.ComplaintVariable.ESCALATION_ID;
import static org.redress.model.ComplaintVariable.ESCALATION_REASON;
import static org.redress.model.ComplaintVariable.ESTIMATE_DUE_AT;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source, D-04. */
class EscalationProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.ESCALATION);

    private static final Date FRIDAY_15 = Date.from(Instant.parse("2026-03-06T15:00:00Z"));

    private RunningCase escalation;

    @BeforeEach
    void aCustomerWantsAManager() {
        MODEL.callsOf(RECORD_ESCALATION_ROUTE).clear();
        MODEL.callsOf(REMIND_OF_ESCALATION).clear();
        escalation = MODEL.start(Facts.atTheStart().with(ESCALATION_ID, 9L).with(ESCALATION_REASON, "WANTS_A_MANAGER"));
    }

    @Test
    void waitsForTheRoleTheTableNames() {
        assertThat(escalation.candidateGroupsOf(TAKE_ON_ESCALATION)).containsExactly("supervisor");
        assertThat(escalation.open(TAKE_ON_ESCALATION).getDueDate()).isEqualTo(StubDue.NOW.plus(Duration.ofHours(2)));
        assertThat(MODEL.callsOf(RECORD_ESCALATION_ROUTE)).containsExactly("Task_RecordEscalationRoute");
    }

    @Test
    void whoeverTookItOnSettlesItByTheTimeSheEstimated() {
        takenOn();

        assertThat(escalation.open(SETTLE_ESCALATION).getAssignee()).isEqualTo("77");
        assertThat(escalation.open(SETTLE_ESCALATION).getDueDate()).isEqualTo(FRIDAY_15);
        escalation.complete(SETTLE_ESCALATION).hasEndedAt("EndEvent_EscalationSettled");
    }

    @Test
    void remindsEveryWorkingDayAsLongAsItIsOpen() {
        Date tomorrow = Date.from(StubDue.NOW.plus(Duration.ofDays(1)));
        assertThat(escalation.timer().getDuedate()).isEqualTo(tomorrow);

        escalation.fireTimer();
        assertThat(escalation.timer().getDuedate()).isEqualTo(tomorrow);
        takenOn();
        escalation.fireTimer().fireTimer();

        assertThat(MODEL.callsOf(REMIND_OF_ESCALATION)).hasSize(3);
        escalation.complete(SETTLE_ESCALATION).hasEndedAt("EndEvent_EscalationSettled");
    }

    @Test
    void isWithdrawnBeforeAnybodyTookItOn() {
        escalation.correlate(ESCALATION_WITHDRAWN, Facts.none()).hasEndedAt("EndEvent_EscalationWithdrawn");
    }

    @Test
    void isWithdrawnAfterSomebodyTookItOnAndRemindedNobodyAfterwards() {
        escalation.fireTimer();
        takenOn();

        escalation.correlate(ESCALATION_WITHDRAWN, Facts.none()).hasEndedAt("EndEvent_EscalationWithdrawn");
        assertThat(escalation.timer()).isNull();
    }

    private void takenOn() {
        escalation.complete(
                TAKE_ON_ESCALATION, Facts.of(ESCALATION_HANDLER, "77").with(ESTIMATE_DUE_AT, FRIDAY_15));
    }
}
