package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.model.ComplaintDelegate.RECORD_LATE_PARTICIPANT;
import static org.redress.model.ComplaintDelegate.REMIND_PARTICIPANT;
import static org.redress.model.ComplaintMessage.PARTICIPANT_DATE_MOVED;
import static org.redress.model.ComplaintMessage.PARTICIPANT_REQUEST_WITHDRAWN;
import static org.redress.model.ComplaintTask.HEAR_FROM_PARTICIPANT;
import static org.redress.model.ComplaintTask.SUPPLY_ANSWER;
import static org.redress.model.ComplaintVariable.ANSWER_DUE_AT;
import static org.redress.model.ComplaintVariable.DEPARTMENT_ASKED;
import static org.redress.model.ComplaintVariable.PARTICIPANT_REQUEST_ID;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Source. */
class ParticipantProcessTest {

    @RegisterExtension
    static final ModelUnderTest MODEL = ModelUnderTest.of(ComplaintProcess.PARTICIPANT);

    private static final String REMINDER = "BoundaryEvent_ReminderDue";
    private static final String PASSED = "BoundaryEvent_DatePassed";
    private static final Date THURSDAY_15 = Date.from(Instant.parse("2026-03-05T15:00:00Z"));
    private static final Date FRIDAY_15 = Date.from(Instant.parse("2026-03-06T15:00:00Z"));
    private static final Date MONDAY_10 = Date.from(Instant.parse("2026-03-09T10:00:00Z"));

    @BeforeEach
    void nothingCalledYet() {
        MODEL.callsOf(REMIND_PARTICIPANT).clear();
        MODEL.callsOf(RECORD_LATE_PARTICIPANT).clear();
    }

    @Test
    void aDepartmentOfOursSuppliesItFromItsOwnInbox() {
        RunningCase request = asked(true);

        assertThat(request.open(SUPPLY_ANSWER).getAssignee()).isNull();
        assertThat(request.candidateGroupsOf(SUPPLY_ANSWER)).containsExactly("agent");
        assertThat(request.open(SUPPLY_ANSWER).getDueDate()).isEqualTo(FRIDAY_15);

        request.complete(SUPPLY_ANSWER).hasEndedAt("EndEvent_AnswerReceived", "EndEvent_RequestAnswered");
        assertThat(MODEL.callsOf(REMIND_PARTICIPANT)).isEmpty();
    }

    @Test
    void ofASupplierTheOwnerMakesSureToHear() {
        RunningCase request = asked(false);

        assertThat(request.open(HEAR_FROM_PARTICIPANT).getAssignee()).isEqualTo("12");
        assertThat(request.open(HEAR_FROM_PARTICIPANT).getDueDate()).isEqualTo(FRIDAY_15);

        request.complete(HEAR_FROM_PARTICIPANT).hasEndedAt("EndEvent_AnswerReceived", "EndEvent_RequestAnswered");
    }

    @Test
    void remindsADayAheadAndSaysWhenTheDateHasPassed() {
        RunningCase request = asked(false);
        assertThat(request.timer(REMINDER).getDuedate()).isEqualTo(THURSDAY_15);
        assertThat(request.timer(PASSED).getDuedate()).isEqualTo(FRIDAY_15);

        request.fireTimer(REMINDER).fireTimer(PASSED);

        assertThat(MODEL.callsOf(REMIND_PARTICIPANT)).containsExactly("Task_RemindParticipant");
        assertThat(MODEL.callsOf(RECORD_LATE_PARTICIPANT)).containsExactly("Task_RecordLateParticipant");
        request.isWaitingAt(HEAR_FROM_PARTICIPANT)
                .complete(HEAR_FROM_PARTICIPANT)
                .hasEndedAt(
                        "EndEvent_ParticipantReminded",
                        "EndEvent_LatenessRecorded",
                        "EndEvent_AnswerReceived",
                        "EndEvent_RequestAnswered");
    }

    @Test
    void anotherDateStartsTheWatchAfresh() {
        RunningCase request = asked(true).fireTimer(PASSED);

        request.correlate(PARTICIPANT_DATE_MOVED, Facts.of(ANSWER_DUE_AT, MONDAY_10));

        assertThat(request.open(SUPPLY_ANSWER).getDueDate()).isEqualTo(MONDAY_10);
        assertThat(request.timer(PASSED).getDuedate()).isEqualTo(MONDAY_10);
        request.fireTimer(PASSED);
        assertThat(MODEL.callsOf(RECORD_LATE_PARTICIPANT)).hasSize(2);
    }

    @Test
    void whatIsNoLongerNeededIsAskedOfNobody() {
        RunningCase request = asked(false);

        request.correlate(PARTICIPANT_REQUEST_WITHDRAWN, Facts.none()).hasEndedAt("EndEvent_RequestWithdrawn");
        assertThat(MODEL.callsOf(RECORD_LATE_PARTICIPANT)).isEmpty();
    }

    private static RunningCase asked(boolean department) {
        return MODEL.start(Facts.atTheStart()
                .with(PARTICIPANT_REQUEST_ID, 9L)
                .with(DEPARTMENT_ASKED, department)
                .with(ANSWER_DUE_AT, FRIDAY_15));
    }
}
