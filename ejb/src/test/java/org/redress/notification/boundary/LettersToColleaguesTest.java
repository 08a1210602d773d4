package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.domain.ContactKind;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.RecipientKind;

class LettersToColleaguesTest extends LettersOfACase {
    /** Source: R-038. */
    @Test
    void whatTheCustomerSendsIsToldToWhoeverIsInCharge() {
        letters.heard(new CaseEventRecorded(
                CaseEvent.of(CASE, CaseEventKind.CUSTOMER_SENT_FILES, NOW).with("count", 2), 15, NOW, "customer:42"));

        assertThat(only().letter()).contains(LetterKind.CUSTOMER_ACTED);
        assertThat(only().text().body())
                .contains("She has sent 2 files.")
                .doesNotContain("later time", "wrote to us", "{");
    }

    /** Source: R-029. */
    @Test
    void whatTheCustomerWritesIsToldToWhoeverIsInCharge() {
        letters.heard(new CaseEventRecorded(
                CaseEvent.of(CASE, CaseEventKind.CUSTOMER_CAME_AGAIN, NOW).with("outcome", "CUSTOMER"),
                15,
                NOW,
                "customer:42"));

        assertThat(only().letter()).contains(LetterKind.CUSTOMER_ACTED);
        assertThat(only().text().body()).contains("She wrote to us on").doesNotContain("later time", "has sent", "{");
    }

    /** Source. */
    @Test
    void whomTheCustomerKnowsIsAskedToCallHer() {
        letters.heard(byTheProcess(CaseEventKind.CUSTOMER_UPDATED, 18, "task", "Task_TellProgress"));

        OutboxMessage owed = letter(LetterKind.NEWS_OWED);
        assertThat(owed.recipientId()).isEqualTo(1);
        assertThat(owed.text().body())
                .contains("You are the one the customer knows here")
                .doesNotContain("{");
    }

    /** Source: R-033. */
    @Test
    void whoeverIsGivenATaskHearsOfItUnlessSheTookItHerself() {
        letters.heard(happened(CaseEventKind.ASSIGNED, 4, "staff", "2"));
        letters.heard(happened(CaseEventKind.ASSIGNED, 5, "staff", "1"));

        assertThat(only().recipientKind()).isEqualTo(RecipientKind.STAFF);
        assertThat(only().recipientId()).isEqualTo(2);
        assertThat(only().address()).isEqualTo("sipho@karoo.example");
        assertThat(only().text().body())
                .startsWith("Dear Sipho Ndlovu,")
                .contains("Lerato Khumalo gave you a task", "RD-1042-K")
                .contains("http://localhost/redress/complaint/case.xhtml?id=7")
                .doesNotContain("{");
    }

    /** Source. */
    @Test
    void whoeverIsAskedToOwnACaseReadsWhenTheCustomerExpectsNews() {
        letters.heard(happened(CaseEventKind.RESPONSIBILITY_ASSIGNED, 6, "staff", "2"));

        assertThat(only().text().body())
                .contains(
                        "Lerato Khumalo asks you to answer for", "hear from us by Wednesday 23 September 2026 at 16:20")
                .doesNotContain("{");
    }

    @Test
    void aRefusalOfResponsibilityGoesToTheSupervisorOfTheTeam() {
        letters.heard(happened(CaseEventKind.RESPONSIBILITY_REFUSED, 6, "staff", "1"));

        assertThat(only().recipientId()).isEqualTo(5);
        assertThat(only().text().body())
                .contains("Lerato Khumalo did not accept")
                .doesNotContain("{");
    }

    /** Source: R-033. */
    @Test
    void theOwnerIsRemindedBeforeAPromiseIsDue() {
        letters.heard(byTheProcess(CaseEventKind.PROMISE_REMINDED, 15, "promise", "5"));

        assertThat(only().recipientId()).isEqualTo(1);
        assertThat(only().text().body())
                .contains("by Friday 25 September 2026 at 10:00: We bring the new set.")
                .doesNotContain("{");
    }

    /** Source. */
    @Test
    void aBrokenPromiseIsToldToOwnerAndSupervisorOnceEach() {
        letters.heard(byTheProcess(CaseEventKind.PROMISE_BROKEN, 16, "promise", "5"));
        letters.heard(byTheProcess(CaseEventKind.PROMISE_BROKEN, 16, "promise", "5"));

        assertThat(outbox.messages).extracting(OutboxMessage::recipientId).containsExactly(1L, 5L);
        assertThat(outbox.messages)
                .allSatisfy(message -> assertThat(message.text().body())
                        .contains("not recorded as kept", "Lerato Khumalo answers for the case")
                        .doesNotContain("{"));
    }

    /** Source: R-064. */
    @Test
    void theImmediateSuperiorHearsOfAnEscalationWithItsReason() {
        letters.heard(happened(CaseEventKind.CASE_ESCALATED, 19, "reason", "WANTS_A_MANAGER"));

        assertThat(only().recipientId()).isEqualTo(5);
        assertThat(only().text().body())
                .contains("Lerato Khumalo has escalated", "The reason is that ")
                .doesNotContain("{");
    }

    @Test
    void whoeverProposedHearsWhatWasDecidedAndWhy() {
        letters.heard(happened(CaseEventKind.SOLUTION_REFUSED, 17));

        assertThat(only().recipientId()).isEqualTo(2);
        assertThat(only().text().subject()).isEqualTo("RD-1042-K: your proposal was not approved");
        assertThat(only().text().body()).contains("Ask the supplier first.").doesNotContain("{");
    }

    /** Source: R-004. */
    @Test
    void theTeamThatEarnedAComplimentReadsIt() {
        kind = ContactKind.COMPLIMENT;

        letters.heard(happened(CaseEventKind.CUSTOMER_THANKED, 3, "team", "REPAIRS"));

        assertThat(outbox.messages).extracting(OutboxMessage::recipientId).containsExactly(2L, 3L);
        assertThat(outbox.messages.get(0).text().body())
                .contains("There is a green line.")
                .doesNotContain("Botha", "{");
    }

    /** Source: R-017. */
    @Test
    void nobodyIsWrittenToAboutACaseSheMayNotSee() {
        access.hide(CASE);

        letters.heard(byTheProcess(CaseEventKind.PROMISE_BROKEN, 16, "promise", "5"));

        assertThat(outbox.messages).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseEventKind.class,
            names = {"ACKNOWLEDGED", "CLAIMED", "NOTE_ADDED", "PROMISE_MADE", "PROMISE_KEPT", "WITHDRAWN"})
    void whatIsNobodysNewsCallsForNoLetter(CaseEventKind event) {
        letters.heard(happened(event, 5));

        assertThat(outbox.messages).isEmpty();
    }
}
