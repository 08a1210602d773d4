package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintDelegate.REMIND_OF_VISIT;
import static org.redress.model.ComplaintMessage.VISIT_CANCELLED;
import static org.redress.model.ComplaintMessage.VISIT_MOVED;
import static org.redress.model.ComplaintTask.AGREE_VISIT_AGAIN;
import static org.redress.model.ComplaintTask.REPORT_VISIT;
import static org.redress.model.ComplaintVariable.OWNER;
import static org.redress.model.ComplaintVariable.VISITOR;
import static org.redress.model.ComplaintVariable.VISIT_DUE_AT;
import static org.redress.model.ComplaintVariable.VISIT_HELD;
import static org.redress.model.ComplaintVariable.VISIT_ID;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source: R-012. */
class VisitProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.VISIT);

    private static final Date FRIDAY_NOON = Date.from(Instant.parse("2026-03-06T12:00:00Z"));
    private static final Date THURSDAY_NOON = Date.from(Instant.parse("2026-03-05T12:00:00Z"));
    private static final Date MONDAY_NOON = Date.from(Instant.parse("2026-03-09T12:00:00Z"));
    private static final Date SUNDAY_NOON = Date.from(Instant.parse("2026-03-08T12:00:00Z"));

    private RunningCase visit;

    @BeforeEach
    void aVisitOnFridayUntilNoon() {
        MODEL.callsOf(REMIND_OF_VISIT).clear();
        visit = MODEL.start(Facts.atTheStart()
                .with(OWNER, "12")
                .with(VISIT_ID, 3L)
                .with(VISITOR, "77")
                .with(VISIT_DUE_AT, FRIDAY_NOON));
    }

    @Test
    void isWithWhoeverGoesUntilTheEndOfTheTimeAgreed() {
        assertThat(visit.open(REPORT_VISIT).getAssignee()).isEqualTo("77");
        assertThat(visit.open(REPORT_VISIT).getDueDate()).isEqualTo(FRIDAY_NOON);
        assertThat(visit.candidateGroupsOf(REPORT_VISIT)).containsExactly("agent");

        visit.complete(REPORT_VISIT, Facts.of(VISIT_HELD, true)).hasEndedAt("EndEvent_VisitHeld");
    }

    @Test
    void whoeverGoesIsRemindedTheDayBefore() {
        assertThat(visit.timer().getDuedate()).isEqualTo(THURSDAY_NOON);

        visit.fireTimer();

        assertThat(MODEL.callsOf(REMIND_OF_VISIT)).containsExactly("Task_RemindOfVisit");
        visit.complete(REPORT_VISIT, Facts.of(VISIT_HELD, true))
                .hasEndedAt("EndEvent_VisitorReminded", "EndEvent_VisitHeld");
    }

    @Test
    void aVisitMovedIsWithWhoeverGoesThenAndRemindedAnew() {
        visit.correlate(VISIT_MOVED, Facts.of(VISITOR, "78").with(VISIT_DUE_AT, MONDAY_NOON));

        assertThat(visit.open(REPORT_VISIT).getAssignee()).isEqualTo("78");
        assertThat(visit.open(REPORT_VISIT).getDueDate()).isEqualTo(MONDAY_NOON);
        assertThat(visit.timer().getDuedate()).isEqualTo(SUNDAY_NOON);
    }

    @Test
    void whereNobodyOpensTheOwnerAgreesAnotherTime() {
        visit.complete(REPORT_VISIT, Facts.of(VISIT_HELD, false));

        assertThat(visit.open(AGREE_VISIT_AGAIN).getAssignee()).isEqualTo("12");
        assertThat(visit.open(AGREE_VISIT_AGAIN).getDueDate()).isEqualTo(StubDue.NOW.plus(Duration.ofHours(4)));
        assertThat(visit.candidateGroupsOf(AGREE_VISIT_AGAIN)).containsExactly("agent");
        visit.complete(AGREE_VISIT_AGAIN, Facts.of(VISITOR, "78").with(VISIT_DUE_AT, MONDAY_NOON));

        assertThat(visit.open(REPORT_VISIT).getAssignee()).isEqualTo("78");
        assertThat(visit.timer().getDuedate()).isEqualTo(SUNDAY_NOON);
    }

    /** An answer that is missing goes to a person. */
    @Test
    void aReportThatDoesNotSayThatItWasHeldIsNoVisit() {
        visit.complete(REPORT_VISIT).isWaitingAt(AGREE_VISIT_AGAIN);
    }

    @Test
    void isCancelledBeforeAnybodyGoes() {
        visit.correlate(VISIT_CANCELLED, Facts.none()).hasEndedAt("EndEvent_VisitCancelled");
        assertThat(visit.timer()).isNull();
    }

    @Test
    void isCancelledInsteadOfAgreedAgain() {
        visit.complete(REPORT_VISIT, Facts.of(VISIT_HELD, false))
                .correlate(VISIT_CANCELLED, Facts.none())
                .hasEndedAt("EndEvent_VisitCancelled");
    }
}
