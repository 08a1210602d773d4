package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.closure.boundary.ClosureQueries;
import org.redress.closure.boundary.ClosureView;
import org.redress.closure.domain.ClosureOutcome;
import org.redress.commitment.boundary.CommitmentDetails;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.commitment.domain.AgreementMeans;
import org.redress.commitment.domain.CommitmentState;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.CaseRecord;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Responsibility;
import org.redress.complaint.domain.Restated;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.notification.config.TextsOfTheProduct;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.RecipientKind;
import org.redress.servicelevel.domain.OperatingHours;
import org.redress.shared.Money;
import org.redress.stakeholder.boundary.OutcomeNoticeView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.testing.NamedStaff;

class CaseLettersTest {
    private static final long CASE = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant FIRST_ANSWER_BY = Instant.parse("2026-09-25T14:20:00Z");
    private static final Instant FRIDAY_TEN = Instant.parse("2026-09-25T08:00:00Z");

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final List<CaseEvent> events = new ArrayList<>();
    private final CaseLetters letters = new CaseLetters();
    private ContactKind kind = ContactKind.COMPLAINT;
    private String address = "elna@example.org";

    @BeforeEach
    void wire() {
        LetterFacts facts = new LetterFacts();
        facts.commitments = new AgreedPlan();
        facts.promises = new ThreePromises();
        facts.stakeholders = new OneNotice();
        facts.closures = new OneEnd();
        facts.staff = new NamedStaff(Map.of(1L, "Lerato Khumalo"));
        facts.hours = new OperatingHours(
                LocalTime.of(8, 30),
                LocalTime.of(18, 0),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                date -> date.getDayOfMonth() == 24,
                ZoneId.of("Africa/Johannesburg"));
        facts.settings = settings();
        letters.outbox = outbox;
        letters.letters = TextsOfTheProduct.letters();
        letters.facts = facts;
        letters.settings = facts.settings;
        letters.complaints = new OneCase();
        letters.history = events::add;
        letters.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Test
    void aRegisteredComplaintIsAcknowledgedAtOnceWithRegretReferenceNameAndTheHourOfTheNextNews() {
        letters.heard(happened(CaseEventKind.REGISTERED, 1));

        OutboxMessage message = only();
        assertThat(message.letter()).isEqualTo(LetterKind.ACKNOWLEDGEMENT);
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
        assertThat(only().letter()).isEqualTo(LetterKind.RECEIPT);
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

        assertThat(only().letter()).isEqualTo(LetterKind.ANSWER);
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
        CaseEvent reminded =
                CaseEvent.of(CASE, CaseEventKind.CUSTOMER_REMINDED, NOW).with("openUntil", FRIDAY_TEN);

        letters.heard(new CaseEventRecorded(reminded, 25, NOW, "process"));

        assertThat(only().letter()).isEqualTo(LetterKind.REMINDER_TO_CONFIRM);
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
        CaseEvent closed = CaseEvent.of(CASE, CaseEventKind.CLOSED, NOW).with("outcome", "WITHOUT_AGREEMENT");

        letters.heard(new CaseEventRecorded(closed, 30, NOW, "staff:1"));

        assertThat(only().letter()).isEqualTo(LetterKind.CLOSING_UNANSWERED);
        assertThat(only().text().body())
                .contains("We do not take this for a yes", "give us the reference RD-1042-K")
                .doesNotContain("is solved, and we have closed it", "{");
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

    @Test
    void whatWasImportedGetsNoLetter() {
        CaseEvent closed = CaseEvent.of(CASE, CaseEventKind.CLOSED, NOW).with("imported", true);

        letters.heard(happened(CaseEventKind.IMPORTED, 1));
        letters.heard(new CaseEventRecorded(closed, 2, NOW, "system:import"));

        assertThat(outbox.messages).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseEventKind.class,
            names = {"REGISTERED", "COMMITMENT_MADE", "CUSTOMER_INFORMED", "CUSTOMER_REMINDED", "CLOSED"},
            mode = EnumSource.Mode.EXCLUDE)
    void nothingElseCallsForALetter(CaseEventKind kind) {
        letters.heard(happened(kind, 5));

        assertThat(outbox.messages).isEmpty();
    }

    private OutboxMessage only() {
        assertThat(outbox.messages).hasSize(1);
        return outbox.messages.get(0);
    }

    private static LetterSettings settings() {
        LetterSettings settings = new LetterSettings();
        settings.organisation = "Karoo Home & Hi-Fi";
        settings.language = "en";
        return settings;
    }

    private static CaseEventRecorded happened(CaseEventKind kind, int number) {
        return new CaseEventRecorded(CaseEvent.of(CASE, kind, NOW), number, NOW, "staff:1");
    }

    private final class OneCase extends ComplaintQueries {
        @Override
        public CaseDetails details(long caseId) {
            Particulars elna = new Particulars("Mrs", "Elna", "Botha", "", "", address, "", Optional.empty());
            CustomerDetails customer = new CustomerDetails(42, elna.name(), elna, Grade.NEW, NOW);
            Owners owners = new Owners(Optional.of(1L), Optional.of(1L), Responsibility.ACCEPTED, Optional.empty());
            ComplaintSummary summary = new ComplaintSummary(
                    caseId,
                    "RD-1042-K",
                    "The new television has a green line",
                    ComplaintStatus.OPEN,
                    kind,
                    Channel.TELEPHONE,
                    42,
                    elna.name(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    "INTAKE",
                    owners,
                    NOW,
                    Optional.empty());
            return new CaseDetails(
                    summary,
                    customer,
                    "There is a green line.",
                    Set.of(),
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    HarmFacts.none(),
                    IncidentFacts.none(),
                    "",
                    new Restated("", Optional.empty()),
                    new CaseRecord(Optional.empty(), "", Optional.empty(), "", Optional.empty()),
                    NOW,
                    List.of());
        }
    }

    private static final class OneEnd extends ClosureQueries {
        @Override
        public List<ClosureView> closuresOf(long caseId) {
            return List.of(new ClosureView(
                    3,
                    ClosureOutcome.ENQUIRY_ANSWERED,
                    "The manual is in the box.",
                    NOW,
                    Optional.of("Lerato Khumalo")));
        }
    }

    private static final class AgreedPlan extends CommitmentQueries {
        @Override
        public List<CommitmentDetails> ofCase(long caseId) {
            CommitmentDetails.Option option = new CommitmentDetails.Option(
                    "A new set of the same model",
                    Remedy.REPLACEMENT,
                    Money.of("8999.00", "ZAR"),
                    Optional.empty(),
                    false,
                    3,
                    3,
                    "",
                    true);
            CommitmentDetails.Step step =
                    new CommitmentDetails.Step(Party.US, "Sipho Ndlovu", "brings the new set", FRIDAY_TEN);
            CommitmentDetails.Round round = new CommitmentDetails.Round(
                    1,
                    true,
                    1,
                    NOW,
                    "",
                    "",
                    Optional.empty(),
                    Optional.of("Elna Botha"),
                    Optional.of(NOW),
                    Optional.of(AgreementMeans.values()[0]),
                    List.of(option),
                    List.of(step));
            return List.of(new CommitmentDetails(
                    1,
                    CommitmentState.values()[0],
                    List.of(round),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private static final class ThreePromises extends PromiseQueries {
        @Override
        public List<PromiseView> openOf(long caseId) {
            return List.of(
                    promise(PromiseKind.FIRST_ANSWER, FIRST_ANSWER_BY),
                    promise(PromiseKind.NEXT_CONTACT, NOW),
                    promise(PromiseKind.RESOLUTION, FRIDAY_TEN));
        }

        private static PromiseView promise(PromiseKind kind, Instant dueAt) {
            return new PromiseView(
                    3,
                    CASE,
                    kind,
                    "We call.",
                    ContactMethod.EMAIL,
                    1,
                    NOW,
                    dueAt,
                    dueAt,
                    PromiseState.OPEN,
                    Optional.empty(),
                    List.of());
        }
    }

    private static final class OneNotice extends StakeholderQueries {
        @Override
        public List<OutcomeNoticeView> noticesOf(long caseId) {
            return List.of(new OutcomeNoticeView(
                    "Your new set is in place.\nWe took the old one with us.",
                    ReportWay.TELEPHONE,
                    NOW,
                    1,
                    "Lerato Khumalo"));
        }
    }
}
