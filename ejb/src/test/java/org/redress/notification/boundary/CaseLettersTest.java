package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.domain.ContactKind;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.RecipientKind;

class CaseLettersTest extends LettersOfACase {
    @Test
    void aRegisteredComplaintIsAcknowledgedAtOnceWithRegretReferenceNameAndTheHourOfTheNextNews() {
        letters.heard(happened(CaseEventKind.REGISTERED, 1));

        OutboxMessage message = only();
        assertThat(message.letter()).contains(LetterKind.ACKNOWLEDGEMENT);
        assertThat(message.recipientKind()).isEqualTo(RecipientKind.CUSTOMER);
        assertThat(message.recipientId()).isEqualTo(42);
        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.text().subject()).contains("RD-1042-K");
        assertThat(message.text().body())
                .startsWith("Dear Mrs Botha,")
                .contains("sorry", "thank you", "RD-1042-K", "Lerato Khumalo looks after it")
                .contains("by Friday 25 September 2026 at 16:20")
                .endsWith("Lerato Khumalo\nKaroo Home & Hi-Fi\n")
                .doesNotContain("{");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.ACKNOWLEDGED);
            assertThat(event.payload()).containsOnlyKeys("message");
        });
    }

    /** Source: R-009. */
    @ParameterizedTest
    @EnumSource(value = ContactKind.class, names = "COMPLAINT", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNoComplaintIsReceivedWithPleasure(ContactKind other) {
        kind = other;

        letters.heard(happened(CaseEventKind.REGISTERED, 1));

        String word = other.name().toLowerCase(Locale.ROOT);
        assertThat(only().letter()).contains(LetterKind.RECEIPT);
        assertThat(only().text().subject()).contains("Your " + word, "with pleasure", "RD-1042-K");
        assertThat(only().text().body())
                .contains("pleasure", "thank you for your " + word, "Lerato Khumalo looks after it")
                .contains("by Friday 25 September 2026 at 16:20")
                .doesNotContain("sorry", "complain", "{");
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.ACKNOWLEDGED);
    }

    /** Source. */
    @Test
    void whatIsNoComplaintEndsWithOurAnswerAndThanks() {
        kind = ContactKind.ENQUIRY;

        letters.heard(happened(CaseEventKind.CLOSED, 4));

        assertThat(only().letter()).contains(LetterKind.ANSWER);
        assertThat(only().text().body())
                .contains("Thank you for your enquiry", "The manual is in the box.")
                .doesNotContain("complain", "{");
        assertThat(events).isEmpty();
    }

    @Test
    void whatWasAgreedIsConfirmedInWritingWithWhoDoesWhatByWhen() {
        letters.heard(happened(CaseEventKind.COMMITMENT_MADE, 12));

        assertThat(only().text().body())
                .contains("The solution: A new set of the same model")
                .contains("at least every 3 working days how it stands")
                .contains("- Sipho Ndlovu: brings the new set, by Friday 25 September 2026 at 10:00")
                .contains("We do this by Friday 25 September 2026 at 10:00.")
                .contains("You next hear from us by Wednesday 23 September 2026 at 16:20")
                .doesNotContain("{");
    }

    @Test
    void theOutcomeIsSentInTheWordsTheCustomerWasTold() {
        letters.heard(happened(CaseEventKind.CUSTOMER_INFORMED, 20));

        assertThat(only().text().body())
                .contains("on Wednesday 23 September 2026 at 16:20")
                .contains("Your new set is in place.\nWe took the old one with us.")
                .contains("Thank you");
    }

    @Test
    void aClosedCaseEndsWithThanks() {
        letters.heard(happened(CaseEventKind.CLOSED, 30));

        assertThat(only().text().body()).contains("Thank you for telling us").doesNotContain("{");
    }

    /** Source. */
    @Test
    void whoDoesNotAnswerIsAskedAgainWithTheOutcomeAndTheDayUntilWhichWeWait() {
        letters.heard(byTheProcess(CaseEventKind.CUSTOMER_REMINDED, 25, "openUntil", FRIDAY_TEN.toString()));

        assertThat(only().letter()).contains(LetterKind.REMINDER_TO_CONFIRM);
        assertThat(only().text().body())
                .contains("Your new set is in place.")
                .contains("until Friday 25 September 2026 at 10:00")
                .contains("A yes or a no is enough")
                .doesNotContain("{");
    }

    @Test
    void aReminderNamesNoDayWhereTheModelHasNone() {
        letters.heard(happened(CaseEventKind.CUSTOMER_REMINDED, 25));

        assertThat(only().text().body()).contains("A yes or a no is enough").doesNotContain("until", "{");
    }

    /** Source: R-063. */
    @Test
    void whoeverDidNotAnswerReadsThatItIsNotTakenForAYesAndHowToComeBack() {
        letters.heard(happened(CaseEventKind.CLOSED, 30, "outcome", "WITHOUT_AGREEMENT"));

        assertThat(only().letter()).contains(LetterKind.CLOSING_UNANSWERED);
        assertThat(only().text().body())
                .contains("We do not take this for a yes", "give us the reference RD-1042-K")
                .doesNotContain("is solved, and we have closed it", "{");
    }

    /** Source: R-007. */
    @Test
    void whatIsResolvedAtFirstContactIsAcknowledgedAndThankedForInOneLetter() {
        letters.heard(happened(CaseEventKind.REGISTERED, 1, "outcome", "RESOLVED_AT_FIRST_CONTACT"));
        assertThat(outbox.messages).isEmpty();

        letters.heard(new CaseEventRecorded(
                CaseEvent.of(CASE, CaseEventKind.CLOSED, NOW)
                        .with("outcome", "RESOLVED_AT_FIRST_CONTACT")
                        .with("registration", true),
                3,
                NOW,
                "staff:1"));

        assertThat(only().letter()).contains(LetterKind.FIRST_CONTACT);
        assertThat(only().text().body())
                .contains("sorry", "Thank you for telling us", "The manual is in the box.", "RD-1042-K")
                .doesNotContain("{");
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.ACKNOWLEDGED);
    }

    @Test
    void whatIsResolvedAtTheAssessmentWasAcknowledgedBefore() {
        letters.heard(happened(CaseEventKind.CLOSED, 9, "outcome", "RESOLVED_AT_FIRST_CONTACT"));

        assertThat(only().letter()).contains(LetterKind.FIRST_CONTACT);
        assertThat(events).isEmpty();
    }

    /** Source: R-091. */
    @Test
    void whoComesBackReadsWhenSheNextHears() {
        letters.heard(happened(CaseEventKind.REOPENED, 31));

        assertThat(only().letter()).contains(LetterKind.REOPENING);
        assertThat(only().text().body())
                .contains("Thank you for coming back to us", "by Friday 25 September 2026 at 16:20", "RD-1042-K")
                .doesNotContain("{");
    }

    /** Source: R-020. */
    @Test
    void whoDoesNotAnswerReadsTheQuestionAgain() {
        letters.heard(happened(CaseEventKind.QUESTION_REPEATED, 6));

        assertThat(only().letter()).contains(LetterKind.QUESTION_REMINDER);
        assertThat(only().text().body()).contains("Which invoice is it?").doesNotContain("What colour was it?", "{");
    }

    @Test
    void whoeverGaveNoAddressGetsItByPost() {
        address = "";

        letters.heard(happened(CaseEventKind.REGISTERED, 1));

        assertThat(only().state()).isEqualTo(MessageState.TO_POST);
    }

    @Test
    void theSameEventHeardTwiceIsNoSecondLetter() {
        letters.heard(happened(CaseEventKind.REGISTERED, 1));
        letters.heard(happened(CaseEventKind.REGISTERED, 1));

        assertThat(outbox.messages).hasSize(1);
        assertThat(events).hasSize(1);
    }

    /** Source. */
    @Test
    void aCustomerIsWrittenToInHerLanguageWhereThereAreLettersInIt() {
        language = "af";
        letters.heard(happened(CaseEventKind.REGISTERED, 1));
        language = "fr";
        letters.heard(happened(CaseEventKind.REGISTERED, 2));

        assertThat(outbox.messages).extracting(OutboxMessage::language).containsExactly("af", "en");
        assertThat(outbox.messages.get(0).text().body())
                .startsWith("Geagte Mrs Botha,")
                .contains("Ons is jammer", "Vrydag 25 September 2026 om 16:20")
                .doesNotContain("{");
        assertThat(outbox.messages.get(1).text().body()).startsWith("Dear Mrs Botha,");
    }

    @Test
    void whatWasImportedGetsNoLetter() {
        CaseEvent closed = CaseEvent.of(CASE, CaseEventKind.CLOSED, NOW).with("imported", true);

        letters.heard(happened(CaseEventKind.IMPORTED, 1));
        letters.heard(new CaseEventRecorded(closed, 2, NOW, "system:import"));

        assertThat(outbox.messages).isEmpty();
    }

    /** Source: R-078. */
    @Test
    void aNewTimeIsConfirmedToTheCustomerWithTheOldOne() {
        letters.heard(happened(CaseEventKind.PROMISE_MOVED, 14, "promise", "5"));

        assertThat(only().recipientKind()).isEqualTo(RecipientKind.CUSTOMER);
        assertThat(only().text().body())
                .contains("We bring the new set.", "The new time is Friday 25 September 2026 at 10:00")
                .contains("Until now it was Wednesday 23 September 2026 at 16:20", "sorry")
                .doesNotContain("{");
    }

    /** Source: R-078. */
    @Test
    void whoMovedATimeHerselfIsThankedAndWhoeverIsInChargeHearsOfIt() {
        CaseEvent moved = CaseEvent.of(CASE, CaseEventKind.PROMISE_MOVED, NOW)
                .with("promise", 5)
                .with("outcome", "CUSTOMER");
        letters.heard(new CaseEventRecorded(moved, 14, NOW, "customer:42"));

        assertThat(letter(LetterKind.NEW_TIME).text().body())
                .contains("Thank you for telling us that a later time suits you better.")
                .doesNotContain("sorry", "agreeing", "{");
        assertThat(letter(LetterKind.CUSTOMER_ACTED).recipientKind()).isEqualTo(RecipientKind.STAFF);
        assertThat(letter(LetterKind.CUSTOMER_ACTED).text().body())
                .contains("We bring the new set.", "The new time is Friday 25 September 2026 at 10:00")
                .doesNotContain("She has sent", "{");
    }

    /** Source. */
    @Test
    void whatSomebodyWritesIsSentWithSalutationAndThanksAndAsksWhetherWhatItPromisesSuits() {
        CaseEvent written =
                CaseEvent.of(CASE, CaseEventKind.CUSTOMER_WRITTEN, NOW).with("message", 6);

        letters.heard(new CaseEventRecorded(written.with("promises", 1), 16, NOW, "staff:1"));

        assertThat(only().letter()).contains(LetterKind.MESSAGE);
        assertThat(only().recipientKind()).isEqualTo(RecipientKind.CUSTOMER);
        assertThat(only().text().body())
                .startsWith(
                        "Dear Mrs Botha,\n\nI call you on Friday at 10.\n\nDoes the time we give you here suit you?")
                .contains("Thank you", "Lerato Khumalo")
                .doesNotContain("{");
    }

    /** Source: R-012. */
    @Test
    void whoeverWasToVisitHerReadsThatSomebodyElseGoesInstead() {
        CaseEvent moved = CaseEvent.of(CASE, CaseEventKind.VISIT_MOVED, NOW)
                .with("visit", 9)
                .with("staff", 1)
                .with("relieved", 2)
                .with("wasFrom", NOW);
        letters.heard(new CaseEventRecorded(moved, 15, NOW, "staff:1"));

        OutboxMessage off = letter(LetterKind.VISIT_OFF);
        assertThat(off.address()).isEqualTo("sipho@karoo.example");
        assertThat(off.text().subject())
                .isEqualTo("RD-1042-K: you do not visit the customer on Wednesday 23 September 2026 at 16:20");
        assertThat(off.text().body())
                .startsWith("Dear Sipho Ndlovu,")
                .contains("Lerato Khumalo goes instead of you.")
                .doesNotContain("Friday", "{");
        assertThat(letter(LetterKind.VISIT_APPOINTMENT).text().body()).contains("Friday 25 September 2026 at 10:00");
        assertThat(outbox.messages).hasSize(2);
    }

    /** Source: R-070. */
    @Test
    void theCustomerReadsWhoLooksAfterHerCaseWhileTheOneSheKnowsIsAway() {
        absences.is(1, 2, Instant.parse("2026-09-25T22:00:00Z"));
        letters.heard(new CaseEventRecorded(
                CaseEvent.of(CASE, CaseEventKind.CASE_PASSED_ON, NOW)
                        .with("relieved", 1)
                        .with("staff", 2)
                        .with("outcome", "KNOWN_TO_THE_CUSTOMER"),
                17,
                NOW,
                "system:absences"));

        assertThat(letter(LetterKind.STAND_IN).text().body())
                .contains("Lerato Khumalo, whom you know here, is away until Monday 28 September 2026 at 0")
                .contains("You hear from ")
                .doesNotContain("{");
    }

    /** Source: R-012. */
    @Test
    void whoeverWasToVisitHerReadsThatNobodyGoes() {
        letters.heard(new CaseEventRecorded(
                CaseEvent.of(CASE, CaseEventKind.VISIT_CANCELLED, NOW)
                        .with("visit", 9)
                        .with("staff", 2),
                16,
                NOW,
                "staff:1"));

        assertThat(letter(LetterKind.VISIT_OFF).text().body())
                .contains("on Friday 25 September 2026 at 10:00", "You need not go any more")
                .doesNotContain("instead", "{");
    }

    /** Source: R-088. */
    @Test
    void whoeverHasHeardNothingReadsHowItStands() {
        letters.heard(byTheProcess(CaseEventKind.CUSTOMER_UPDATED, 18, "task", "Task_TellProgress"));

        assertThat(letter(LetterKind.PROGRESS).text().body())
                .contains("So that you need not ask", "still working on it", "again by Monday at 10:00")
                .doesNotContain("What comes next", "{");
    }

    /** Source. */
    @Test
    void whoIsKeptInformedInWritingReadsTheWordsOfWhoeverWrites() {
        letters.heard(new CaseEventRecorded(
                CaseEvent.of(CASE, CaseEventKind.PROGRESS_WRITTEN, NOW).with("word", 3), 19, NOW, "staff:1"));

        assertThat(letter(LetterKind.PROGRESS_WORD).text().body())
                .contains("The part has come.", "again by Monday at 10:00", "Lerato Khumalo")
                .doesNotContain("An earlier word.", "What comes next", "{");
    }

    /** Source. */
    @Test
    void aCustomerReadsWhoDealsWithHerCaseAndByWhenSheHears() {
        letters.heard(happened(CaseEventKind.HANDOVER_ACCEPTED, 19, "staff", "2"));

        assertThat(only().letter()).contains(LetterKind.REFERRAL);
        assertThat(only().text().body())
                .contains("Sipho Ndlovu deals with your complaint now", "You hear from Sipho Ndlovu by")
                .doesNotContain("{");
    }
}
