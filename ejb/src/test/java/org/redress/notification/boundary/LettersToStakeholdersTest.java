package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.RecipientKind;

class LettersToStakeholdersTest extends LettersOfACase {
    /** Source. */
    @Test
    void aSupplierReadsWhatItIsAskedForAndByWhenAndNothingOfTheCustomer() {
        asked = List.of(request(101, 5, Optional.empty(), true));

        letters.heard(about(CaseEventKind.PARTICIPANT_ASKED, 101, 5, "EMAIL"));

        assertThat(only().recipientKind()).isEqualTo(RecipientKind.STAKEHOLDER);
        assertThat(only().address()).isEqualTo("service@diamond.example");
        assertThat(only().text().subject()).contains("RD-1042-K", "Friday 25 September 2026 at 10:00");
        assertThat(only().text().body())
                .startsWith("Dear Diamond Electronics,")
                .contains("A power board for the Kestrel 55.", "urgent order", "tell Lerato Khumalo at once")
                .doesNotContain("Botha", "Elna", "The new television", "{");
    }

    @Test
    void aTeamOfOursIsRemindedInPersonAndASupplierInWriting() {
        asked = List.of(request(101, 5, Optional.empty(), false), request(102, 6, Optional.of("REPAIRS"), false));

        letters.heard(about(CaseEventKind.PARTICIPANT_REMINDED, 101, 5, "EMAIL"));
        letters.heard(teamOf(about(CaseEventKind.PARTICIPANT_REMINDED, 102, 6, "FORM"), "REPAIRS"));

        assertThat(outbox.messages)
                .extracting(OutboxMessage::recipientKind)
                .startsWith(RecipientKind.STAKEHOLDER)
                .contains(RecipientKind.STAFF);
        assertThat(outbox.messages)
                .allSatisfy(message -> assertThat(message.text().body()).doesNotContain("urgent", "{"));
    }

    /** Source. */
    @Test
    void aSupplierThatIsLateIsToldToOwnerSupervisorStoresCustomerAndWhoeverElseWorksForTheCaseOnceEach() {
        asked = List.of(
                request(101, 5, Optional.empty(), false),
                request(102, 2, Optional.empty(), false),
                request(103, 4, Optional.empty(), false));
        CaseEventRecorded late = new CaseEventRecorded(
                about(CaseEventKind.SUPPLIER_LATE, 101, 5, "EMAIL").event(), 51, NOW, "process:ParticipantProcess");

        letters.heard(late);
        letters.heard(late);

        assertThat(outbox.messages)
                .extracting(OutboxMessage::recipientKind, message -> message.letter()
                        .orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(RecipientKind.STAFF, LetterKind.PARTICIPANT_LATE),
                        tuple(RecipientKind.STAFF, LetterKind.PARTICIPANT_LATE),
                        tuple(RecipientKind.DEPARTMENT, LetterKind.PARTICIPANT_LATE),
                        tuple(RecipientKind.CUSTOMER, LetterKind.DELAY),
                        tuple(RecipientKind.STAKEHOLDER, LetterKind.TAKES_LONGER));
        assertThat(letter(LetterKind.DELAY).text().body())
                .contains("sorry", "We had expected it by Friday 25 September 2026 at 10:00")
                .contains("You next hear from us by Wednesday 23 September 2026 at 16:20")
                .doesNotContain("Diamond", "We now expect", "{");
        assertThat(letter(LetterKind.PARTICIPANT_LATE).text().body())
                .contains("we wait for Diamond Electronics", "to be here by Friday 25 September 2026 at 10:00")
                .doesNotContain("Botha", "{");
        assertThat(letter(LetterKind.TAKES_LONGER).address()).isEqualTo("stores@karoo.example");
        assertThat(letter(LetterKind.TAKES_LONGER).text().body())
                .contains("The case RD-1042-K takes longer")
                .doesNotContain("The new television", "{");
    }

    /** Source: R-086. */
    @Test
    void aLaterDateIsToldWithTheNewOne() {
        asked = List.of(request(101, 5, Optional.empty(), false));

        letters.heard(about(CaseEventKind.SUPPLIER_DELAYED, 101, 5, "EMAIL"));

        assertThat(letter(LetterKind.DELAY).text().body())
                .contains("We now expect it by Friday 25 September 2026 at 10:00")
                .doesNotContain("We had expected", "{");
    }

    /** Source: R-082, D-07. */
    @Test
    void aFaultyPartIsReportedToTheFiveItConcernsEachWithWhyAndWhatIsAsked() {
        FIVE.forEach(who -> letters.heard(told(who.stakeholderId(), "EMAIL")));

        assertThat(outbox.messages)
                .extracting(OutboxMessage::recipientName)
                .containsExactly(
                        "Marlene Jacobs", "Stores, Kimberley", "purchasing", "Accounts", "Diamond Electronics");
        assertThat(outbox.messages)
                .extracting(OutboxMessage::state)
                .containsExactly(
                        MessageState.WAITING,
                        MessageState.WAITING,
                        MessageState.TO_POST,
                        MessageState.TO_POST,
                        MessageState.WAITING);
        assertThat(outbox.messages).allSatisfy(message -> {
            assertThat(message.recipientKind()).isEqualTo(RecipientKind.STAKEHOLDER);
            assertThat(message.text().body())
                    .contains("Why we write to you: Because it concerns ", "Please look at it.", "Lerato Khumalo")
                    .contains("The set of 3 September. It is at the counter.")
                    .doesNotContain(
                            "Elna", "Botha", "elna@example.org", "There is a green line.", "The new television", "{");
        });
    }

    @Test
    void whoeverIsTelephonedGetsNoReportInWritingAndOneByLetterIsPrinted() {
        letters.heard(told(2, "TELEPHONE"));
        letters.heard(told(2, "LETTER"));

        assertThat(only().state()).isEqualTo(MessageState.TO_POST);
    }
}
