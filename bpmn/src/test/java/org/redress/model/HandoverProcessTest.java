package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintMessage.HANDOVER_WITHDRAWN;
import static org.redress.model.ComplaintTask.ACCEPT_HANDOVER;
import static org.redress.model.ComplaintTask.DECIDE_HANDOVER;
import static org.redress.model.ComplaintVariable.HANDOVER_ID;
import static org.redress.model.ComplaintVariable.RECEIVER;
import static org.redress.model.ComplaintVariable.RECEIVER_HERE;
import static org.redress.model.ComplaintVariable.RETURN_DUE_AT;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class HandoverProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.HANDOVER);

    private static final Date MONDAY = Date.from(Instant.parse("2026-03-09T06:00:00Z"));

    @Test
    void isWithWhoeverGetsTheCaseUntilSheDecides() {
        RunningCase handover = toSomebodyHere();

        assertThat(handover.open(ACCEPT_HANDOVER).getAssignee()).isEqualTo("77");
        assertThat(handover.open(ACCEPT_HANDOVER).getDueDate()).isEqualTo(StubDue.NOW.plus(Duration.ofHours(4)));
        assertThat(handover.candidateGroupsOf(ACCEPT_HANDOVER)).containsExactly("agent");
        handover.complete(ACCEPT_HANDOVER).hasEndedAt("EndEvent_HandoverDecided");
    }

    @Test
    void whatIsNotAcceptedInTimeGoesToASupervisor() {
        RunningCase handover = toSomebodyHere();
        assertThat(handover.timer().getDuedate()).isEqualTo(StubDue.NOW.plus(Duration.ofHours(4)));

        handover.fireTimer();

        assertThat(handover.open(DECIDE_HANDOVER).getAssignee()).isNull();
        assertThat(handover.open(DECIDE_HANDOVER).getDueDate()).isEqualTo(StubDue.NOW.plus(Duration.ofHours(2)));
        assertThat(handover.candidateGroupsOf(DECIDE_HANDOVER)).containsExactly("supervisor");
        handover.complete(DECIDE_HANDOVER).hasEndedAt("EndEvent_HandoverDecided");
    }

    @Test
    void waitsForSomebodyAwayUntilSheIsBack() {
        RunningCase handover = MODEL.start(handedOver(false).with(RETURN_DUE_AT, MONDAY));
        assertThat(handover.timer().getDuedate()).isEqualTo(MONDAY);

        handover.fireTimer();

        assertThat(handover.open(ACCEPT_HANDOVER).getAssignee()).isEqualTo("77");
    }

    @Test
    void isTakenBackAtAnyMoment() {
        toSomebodyHere().correlate(HANDOVER_WITHDRAWN, Facts.none()).hasEndedAt("EndEvent_HandoverWithdrawn");
        MODEL.start(handedOver(false).with(RETURN_DUE_AT, MONDAY))
                .correlate(HANDOVER_WITHDRAWN, Facts.none())
                .hasEndedAt("EndEvent_HandoverWithdrawn");
    }

    private static RunningCase toSomebodyHere() {
        return MODEL.start(handedOver(true));
    }

    private static Facts handedOver(boolean here) {
        return Facts.atTheStart().with(HANDOVER_ID, 3L).with(RECEIVER, "77").with(RECEIVER_HERE, here);
    }
}
