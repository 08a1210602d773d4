package org.redress.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Source. */
class NoticesDecisionTest {

    @RegisterExtension
    static final DecisionUnderTest DECISION = DecisionUnderTest.of(ComplaintDecision.NOTICES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                REGISTERED              | COMPLAINT  | -     | CUSTOMER ACKNOWLEDGEMENT
                REGISTERED              | ENQUIRY    | -     | CUSTOMER RECEIPT
                REGISTERED              | REQUEST    | -     | CUSTOMER RECEIPT
                REGISTERED              | COMPLIMENT | -     | CUSTOMER RECEIPT
                REOPENED                | COMPLAINT  | -     | CUSTOMER REOPENING
                REOPENED                | ENQUIRY    | -     | CUSTOMER REOPENING
                QUESTION_REPEATED       | COMPLAINT  | -     | CUSTOMER QUESTION_REMINDER
                COMMITMENT_MADE         | COMPLAINT  | -     | CUSTOMER PLAN
                VISIT_REMINDED          | COMPLAINT  | -     | NAMED VISIT_AHEAD
                CUSTOMER_INFORMED       | COMPLAINT  | EMAIL | CUSTOMER OUTCOME
                CLOSED                  | COMPLAINT  | -     | CUSTOMER CLOSING
                CLOSED                  | ENQUIRY    | -     | CUSTOMER ANSWER
                CASE_TAKEN_IN           | COMPLAINT  | -     | CUSTOMER CASES_MERGED
                CASE_PARTED             | COMPLAINT  | -     | CUSTOMER CASES_PARTED
                FOLLOW_UP_WRITTEN       | COMPLAINT  | -     | CUSTOMER FOLLOW_UP
                ASSIGNED                | COMPLAINT  | -     | NAMED WORK_ASSIGNED
                RESPONSIBILITY_ASSIGNED | COMPLAINT  | -     | NAMED RESPONSIBILITY_ASSIGNED
                RESPONSIBILITY_REFUSED  | COMPLAINT  | -     | SUPERVISOR RESPONSIBILITY_REFUSED
                CASE_ESCALATED          | COMPLAINT  | -     | SUPERVISOR ESCALATED
                CUSTOMER_WRITTEN        | COMPLAINT  | -     | CUSTOMER MESSAGE
                CUSTOMER_SENT_FILES     | COMPLAINT  | -     | IN_CHARGE CUSTOMER_ACTED
                ESCALATION_SETTLED      | COMPLAINT  | -     | OWNER ESCALATION_SETTLED
                SOLUTION_APPROVED       | COMPLAINT  | -     | PROPOSER APPROVAL_DECIDED
                SOLUTION_CHANGED        | COMPLAINT  | -     | PROPOSER APPROVAL_DECIDED
                SOLUTION_REFUSED        | COMPLAINT  | -     | PROPOSER APPROVAL_DECIDED
                SOLUTION_RETURNED       | COMPLAINT  | -     | PROPOSER APPROVAL_DECIDED
                CUSTOMER_THANKED        | COMPLIMENT | EMAIL | TEAM PRAISE
                PARTICIPANT_ASKED       | COMPLAINT  | EMAIL  | STAKEHOLDER PARTICIPANT_REQUEST
                PARTICIPANT_ASKED       | COMPLAINT  | LETTER | STAKEHOLDER PARTICIPANT_REQUEST
                PARTICIPANT_REMINDED    | COMPLAINT  | EMAIL  | STAKEHOLDER PARTICIPANT_REMINDER
                PARTICIPANT_REMINDED    | COMPLAINT  | FORM   | TEAM PARTICIPANT_REMINDER
                PARTICIPANT_RELEASED    | COMPLAINT  | LETTER | STAKEHOLDER PARTICIPANT_RELEASE
                PARTICIPANT_RELEASED    | COMPLAINT  | FORM   | TEAM PARTICIPANT_RELEASE
                PARTICIPANT_ANSWERED    | COMPLAINT  | FORM   | OWNER PARTICIPANT_ANSWERED
                STAKEHOLDER_TOLD        | COMPLAINT  | EMAIL  | STAKEHOLDER CONCERNED
                STAKEHOLDER_TOLD        | COMPLAINT  | LETTER | STAKEHOLDER CONCERNED
                """)
    void whoIsConcernedIsWrittenTo(String event, String kind, String way, String expected) {
        assertThat(notices(event, kind, way)).containsExactly(expected);
    }

    @Test
    void aBrokenPromiseIsToldToTheOwnerAndTheSupervisor() {
        assertThat(notices("PROMISE_REMINDED", "COMPLAINT", null))
                .containsExactly("OWNER PROMISE_DUE", "NAMED PROMISE_DUE", "PERCEIVED PROMISE_DUE");
        assertThat(notices("PROMISE_BROKEN", "COMPLAINT", null))
                .containsExactly("OWNER PROMISE_BROKEN", "SUPERVISOR PROMISE_BROKEN", "PARTICIPANTS TAKES_LONGER");
    }

    /** Source. */
    @Test
    void aPromiseThatIsMovedIsConfirmedAndWhoeverWorksForItHearsOfIt() {
        assertThat(notices("PROMISE_MOVED", "COMPLAINT", null))
                .containsExactly("CUSTOMER NEW_TIME", "PARTICIPANTS TAKES_LONGER");
    }

    /** Source: R-078. */
    @Test
    void aTimeThatTheCustomerMovesHerselfIsToldToWhoeverIsInCharge() {
        assertThat(notices("PROMISE_MOVED", "COMPLAINT", null, "CUSTOMER"))
                .containsExactly("CUSTOMER NEW_TIME", "PARTICIPANTS TAKES_LONGER", "IN_CHARGE CUSTOMER_ACTED");
    }

    /** What she says to one of us is known there. Source: R-029. */
    @Test
    void whatTheCustomerWritesHerselfIsToldToWhoeverIsInCharge() {
        assertThat(notices("CUSTOMER_CAME_AGAIN", "COMPLAINT", null, "CUSTOMER"))
                .containsExactly("IN_CHARGE CUSTOMER_ACTED");
        assertThat(notices("CUSTOMER_CAME_AGAIN", "COMPLAINT", null)).isEmpty();
    }

    /** Source: R-086. */
    @ParameterizedTest
    @ValueSource(strings = {"SUPPLIER_DELAYED", "SUPPLIER_LATE"})
    void aDelayOfASupplierIsToldToSupervisorStoresAndCustomer(String event) {
        assertThat(notices(event, "COMPLAINT", "EMAIL"))
                .containsExactly(
                        "OWNER PARTICIPANT_LATE",
                        "SUPERVISOR PARTICIPANT_LATE",
                        "STORES PARTICIPANT_LATE",
                        "CUSTOMER DELAY",
                        "PARTICIPANTS TAKES_LONGER");
    }

    /** Source: R-087. */
    @ParameterizedTest
    @ValueSource(strings = {"DEPARTMENT_DELAYED", "DEPARTMENT_LATE"})
    void aDelayOfADepartmentIsToldInTheHouse(String event) {
        assertThat(notices(event, "COMPLAINT", "FORM"))
                .containsExactly("OWNER PARTICIPANT_LATE", "SUPERVISOR PARTICIPANT_LATE", "PARTICIPANTS TAKES_LONGER");
    }

    /** Source: R-070. */
    @Test
    void theCustomerHearsWhoLooksAfterItWhileTheOneSheKnowsIsAway() {
        assertThat(notices("CASE_PASSED_ON", "COMPLAINT", null, "KNOWN_TO_THE_CUSTOMER"))
                .containsExactly("CUSTOMER STAND_IN");
        assertThat(notices("CASE_PASSED_ON", "COMPLAINT", null, "NOT_KNOWN")).isEmpty();
    }

    @Test
    void aTeamOfOursFindsTheRequestInItsInbox() {
        assertThat(notices("PARTICIPANT_ASKED", "COMPLAINT", "FORM")).isEmpty();
    }

    /** Source: R-012. */
    @Test
    void theCustomerAndWhoeverGoesHaveAVisitInWriting() {
        assertThat(notices("VISIT_ARRANGED", "COMPLAINT", null))
                .containsExactly("CUSTOMER VISIT_APPOINTMENT", "NAMED VISIT_AHEAD");
    }

    /** Source: R-012. */
    @Test
    void whoeverWasToGoHearsOfItWhenSomebodyElseGoesInstead() {
        assertThat(notices("VISIT_MOVED", "COMPLAINT", null))
                .containsExactly("CUSTOMER VISIT_APPOINTMENT", "NAMED VISIT_AHEAD", "RELIEVED VISIT_OFF");
    }

    /** Source: R-012. */
    /** Source: R-053. */
    @ParameterizedTest
    @ValueSource(strings = {"PROMISE_KEPT", "PROMISE_PUT_RIGHT"})
    void aContactWithoutNewsOrWithoutAnswerIsConfirmed(String event) {
        assertThat(notices(event, "COMPLAINT", null, "NOTHING_NEW")).containsExactly("CUSTOMER NOTHING_NEW");
        assertThat(notices(event, "COMPLAINT", null, "MESSAGE_LEFT")).containsExactly("CUSTOMER NOT_REACHED");
        assertThat(notices(event, "COMPLAINT", null, "NO_ANSWER")).containsExactly("CUSTOMER NOT_REACHED");
        assertThat(notices(event, "COMPLAINT", null, "REACHED")).isEmpty();
    }

    @Test
    void nobodyWaitsForAVisitThatDoesNotTakePlace() {
        assertThat(notices("VISIT_CANCELLED", "COMPLAINT", null))
                .containsExactly("CUSTOMER VISIT_CANCELLED", "NAMED VISIT_OFF");
    }

    /** Source. */
    @Test
    void aVisitMovedIsToldByItsOwnLetterOnly() {
        assertThat(notices("PROMISE_MOVED", "COMPLAINT", null, "VISIT")).isEmpty();
    }

    /** Source: R-072. */
    @Test
    void anEscalationThatStaysOpenIsRememberedByWhoTookItOnAndTheSupervisor() {
        assertThat(notices("ESCALATION_REMINDED", "COMPLAINT", null))
                .containsExactly("NAMED ESCALATION_OPEN", "SUPERVISOR ESCALATION_OPEN", "PERCEIVED ESCALATION_OPEN");
    }

    /** Source. */
    @Test
    void aCaseHandedOverIsToldToWhoeverGetsItAndToTheCustomer() {
        assertThat(notices("HANDED_OVER", "COMPLAINT", null, "HERE")).containsExactly("NAMED WORK_ASSIGNED");
        assertThat(notices("HANDED_OVER", "COMPLAINT", null, "AWAY"))
                .containsExactly("NAMED WORK_ASSIGNED", "CUSTOMER REFERRAL");
        assertThat(notices("HANDOVER_ACCEPTED", "COMPLAINT", null)).containsExactly("CUSTOMER REFERRAL");
        assertThat(notices("HANDOVER_RETURNED", "COMPLAINT", null)).containsExactly("NAMED RESPONSIBILITY_REFUSED");
        assertThat(notices("HANDOVER_WITHDRAWN", "COMPLAINT", null)).isEmpty();
    }

    /** Whom the customer knows keeps her informed. Source. */
    @Test
    void whomTheCustomerKnowsHearsThatNewsWasOwed() {
        assertThat(notices("CUSTOMER_UPDATED", "COMPLAINT", null))
                .containsExactly("CUSTOMER PROGRESS", "PERCEIVED NEWS_OWED");
    }

    /** Source. */
    @Test
    void whoIsKeptInformedInWritingReadsTheWordsOfWhoeverWrites() {
        assertThat(notices("PROGRESS_WRITTEN", "COMPLAINT", "LETTER")).containsExactly("CUSTOMER PROGRESS_WORD");
        assertThat(notices("PROGRESS_TOLD", "COMPLAINT", "TELEPHONE")).isEmpty();
    }

    /** Source. */
    @Test
    void theServiceManagerHearsOfACustomerWhoEscalatesHerself() {
        assertThat(notices("CASE_ESCALATED", "COMPLAINT", null, "CUSTOMER"))
                .containsExactlyInAnyOrder("SUPERVISOR ESCALATED", "MANAGER ESCALATED");
    }

    /** What is done about abuse is for us only. Source: R-073. */
    @ParameterizedTest
    @CsvSource({"STAY_OBJECTIVE", "CAUTION", "FORMAL_WARNING", "END_CALL"})
    void abuseIsNoLetter(String stage) {
        assertThat(notices("ABUSE_STAGE_TAKEN", "COMPLAINT", null, stage)).isEmpty();
    }

    /** Source: R-065. */
    @ParameterizedTest
    @CsvSource({
        "CLOCK_WARNED, IN_CHARGE, IN_CHARGE CLOCK_WARNING",
        "CLOCK_WARNED, SUPERVISOR, SUPERVISOR CLOCK_WARNING",
        "CLOCK_WARNED, MANAGER, MANAGER CLOCK_WARNING",
        "SERVICE_LEVEL_BREACHED, MANAGER, MANAGER SERVICE_LEVEL_BREACH",
        "BREACH_ESCALATED, MANAGER, MANAGER SERVICE_LEVEL_BREACH",
        "BREACH_ESCALATED, SUPERVISOR, SUPERVISOR SERVICE_LEVEL_BREACH",
        "SERVICE_LEVEL_BREACHED, IN_CHARGE, IN_CHARGE SERVICE_LEVEL_BREACH"
    })
    void whoeverTheTableOfAlarmsNamesHearsOfIt(String event, String outcome, String notice) {
        assertThat(notices(event, "COMPLAINT", null, outcome)).containsExactly(notice);
    }

    /** Source: R-065. */
    @Test
    void whatDisturbsNobodyIsNoLetter() {
        assertThat(notices("CLOCK_WARNED", "COMPLAINT", null, "NOBODY")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE_ADDED",
        "CLAIMED",
        "PROMISE_MADE",
        "PROMISE_KEPT",
        "PROMISE_PUT_RIGHT",
        "ACKNOWLEDGED",
        "WITHDRAWN",
        "VISIT_HELD",
        "VISIT_MISSED"
    })
    void whatIsNobodysNewsIsWrittenToNobody(String event) {
        assertThat(notices(event, "COMPLAINT", null)).isEmpty();
    }

    /** Source. */
    @Test
    void theEndOfAComplaintIsToldByHowItEnded() {
        assertThat(closed("SOLVED")).containsExactly("CUSTOMER CLOSING");
        assertThat(closed("WITHOUT_AGREEMENT")).containsExactly("CUSTOMER CLOSING_UNANSWERED");
        assertThat(notices("CUSTOMER_REMINDED", "COMPLAINT", null)).containsExactly("CUSTOMER REMINDER_TO_CONFIRM");
    }

    /** Source: R-007. */
    @Test
    void whatIsPutRightAtOnceIsAcknowledgedByTheLetterThatClosesIt() {
        assertThat(notices("REGISTERED", "COMPLAINT", null, "RESOLVED_AT_FIRST_CONTACT"))
                .isEmpty();
        assertThat(closed("RESOLVED_AT_FIRST_CONTACT")).containsExactly("CUSTOMER FIRST_CONTACT");
    }

    private static List<String> closed(String outcome) {
        return notices("CLOSED", "COMPLAINT", null, outcome);
    }

    @ParameterizedTest
    @CsvSource({"TELEPHONE", "IN_PERSON", "MEETING", "FORM"})
    void whoeverIsToldByWordOfMouthGetsNoLetter(String way) {
        assertThat(notices("STAKEHOLDER_TOLD", "COMPLAINT", way)).isEmpty();
    }

    private static List<String> notices(String event, String kind, String way) {
        return notices(event, kind, way, null);
    }

    private static List<String> notices(String event, String kind, String way, String outcome) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("event", event);
        facts.put("contactKind", kind);
        facts.put("way", way);
        facts.put("outcome", outcome);
        return DECISION.decide(facts).getResultList().stream()
                .map(row -> row.get("receiver") + " " + row.get("letter"))
                .toList();
    }
}
