package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.redress.commitment.domain.Authority;
import org.redress.commitment.domain.AuthorityVerdict;
import org.redress.commitment.domain.CommitmentState;
import org.redress.commitment.domain.DecidingRole;
import org.redress.commitment.domain.Party;
import org.redress.commitment.domain.PromiseKind;
import org.redress.commitment.domain.PromiseState;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.boundary.Question;
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
import org.redress.correspondence.boundary.CorrespondenceQueries;
import org.redress.correspondence.boundary.MessageToCustomer;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.notification.config.TextsOfTheProduct;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.LetterWords;
import org.redress.notification.domain.MessageState;
import org.redress.notification.domain.OutboxMessage;
import org.redress.notification.domain.RecipientKind;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.RequestView;
import org.redress.participant.domain.RequestKind;
import org.redress.participant.domain.RequestState;
import org.redress.process.notification.ShippedNotices;
import org.redress.progress.boundary.ProgressQueries;
import org.redress.progress.boundary.ProgressWordView;
import org.redress.selfservice.boundary.LinksInMemory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.shared.Installation;
import org.redress.shared.Money;
import org.redress.solution.boundary.SolutionDetails;
import org.redress.solution.boundary.SolutionQueries;
import org.redress.solution.domain.ApprovalDecision;
import org.redress.solution.domain.Remediation;
import org.redress.solution.domain.SolutionState;
import org.redress.stakeholder.boundary.OutcomeNoticeView;
import org.redress.stakeholder.boundary.ReportView;
import org.redress.stakeholder.boundary.RoleContactQueries;
import org.redress.stakeholder.boundary.RoleContactView;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.ReportState;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.NamedStaff;
import org.redress.testing.SeenCases;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitView;
import org.redress.visit.domain.Appointment;
import org.redress.visit.domain.VisitState;

class CaseLettersTest {
    private static final long CASE = 7;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final Instant FIRST_ANSWER_BY = Instant.parse("2026-09-25T14:20:00Z");
    private static final Instant FRIDAY_TEN = Instant.parse("2026-09-25T08:00:00Z");

    private static final List<StakeholderView> FIVE = List.of(
            concerned(1, StakeholderRole.SUPERVISOR, "Marlene Jacobs", "marlene@karoo.example"),
            concerned(2, StakeholderRole.STORES, "Stores, Kimberley", "stores@karoo.example"),
            concerned(3, StakeholderRole.PURCHASING, "", ""),
            concerned(4, StakeholderRole.ADMINISTRATION, "Accounts", "053 555 0100"),
            concerned(5, StakeholderRole.SUPPLIER, "Diamond Electronics", "service@diamond.example"));

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final List<CaseEvent> events = new ArrayList<>();
    private final CaseLetters letters = new CaseLetters();
    private final EnteredAbsences absences = new EnteredAbsences();
    private final SeenCases access = new SeenCases();
    private ContactKind kind = ContactKind.COMPLAINT;
    private List<RequestView> asked = List.of();
    private String address = "elna@example.org";
    private String language = "";

    @BeforeEach
    void wire() {
        WorkingHours hours = WorkingCalendar.of(
                ZoneId.of("Africa/Johannesburg"),
                WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")),
                SouthAfricanHolidays.plan());
        LetterFacts facts = new LetterFacts();
        facts.letters = TextsOfTheProduct.letters();
        facts.forCustomers = new FactsForCustomers();
        facts.forCustomers.commitments = new AgreedPlan();
        facts.forCustomers.promises = new ThreePromises();
        facts.forCustomers.stakeholders = new OneNotice();
        facts.forCustomers.closures = new OneEnd();
        facts.forCustomers.complaints = new OneCase();
        facts.forCustomers.told = new TwoWords();
        facts.forCustomers.written = new OneMessage();
        facts.forCustomers.hours = hours;
        facts.forColleagues = new FactsForColleagues();
        facts.forColleagues.promises = facts.forCustomers.promises;
        facts.forColleagues.solutions = new RefusedProposal();
        facts.forColleagues.hours = hours;
        facts.forVisits = new FactsForVisits();
        facts.forVisits.visits = new OneVisit();
        facts.forVisits.hours = hours;
        facts.progress = new NoNews();
        facts.forStakeholders = new FactsForStakeholders();
        facts.forStakeholders.stakeholders = facts.forCustomers.stakeholders;
        facts.forParticipants = new FactsForParticipants();
        facts.forParticipants.participants = new ThreeAsked();
        facts.forParticipants.hours = hours;
        facts.staff = new FourPeople();
        facts.forVisits.staff = facts.staff;
        facts.forHandOvers = new FactsForHandOvers();
        facts.forHandOvers.presence = absences;
        facts.forHandOvers.staff = facts.staff;
        facts.forHandOvers.promises = facts.forCustomers.promises;
        facts.forHandOvers.commitments = facts.forCustomers.commitments;
        facts.forHandOvers.hours = hours;
        facts.forHandOvers.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        facts.settings = settings();
        facts.installation = new AtHome();
        facts.links = new LinksInMemory().letters(Clock.fixed(NOW, ZoneOffset.UTC));
        Addressees addressees = new Addressees();
        addressees.staff = facts.staff;
        addressees.solutions = facts.forColleagues.solutions;
        addressees.concerned = facts.forStakeholders;
        addressees.participants = facts.forParticipants;
        addressees.roles = new StoresAreKnown();
        addressees.letters = facts.letters;
        addressees.access = access;
        addressees.settings = facts.settings;
        letters.rules = ShippedNotices.rules();
        letters.addressees = addressees;
        letters.outbox = outbox;
        letters.letters = facts.letters;
        letters.facts = facts;
        letters.complaints = new OneCase();
        letters.history = events::add;
        letters.actor = new CurrentActor();
        letters.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

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

    /** Source: R-038. */
    @Test
    void whatTheCustomerSendsIsToldToWhoeverIsInCharge() {
        letters.heard(new CaseEventRecorded(
                CaseEvent.of(CASE, CaseEventKind.CUSTOMER_SENT_FILES, NOW).with("count", 2), 15, NOW, "customer:42"));

        assertThat(only().letter()).contains(LetterKind.CUSTOMER_ACTED);
        assertThat(only().text().body()).contains("She has sent 2 files.").doesNotContain("later time", "{");
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
                .doesNotContain("Botha", "Elna", "{");
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
    void whomTheCustomerKnowsIsAskedToCallHer() {
        letters.heard(byTheProcess(CaseEventKind.CUSTOMER_UPDATED, 18, "task", "Task_TellProgress"));

        OutboxMessage owed = letter(LetterKind.NEWS_OWED);
        assertThat(owed.recipientId()).isEqualTo(1);
        assertThat(owed.text().body())
                .contains("You are the one the customer knows here")
                .doesNotContain("{");
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
                    .doesNotContain("Elna", "Botha", "elna@example.org", "There is a green line.", "{");
        });
    }

    @Test
    void whoeverIsTelephonedGetsNoReportInWritingAndOneByLetterIsPrinted() {
        letters.heard(told(2, "TELEPHONE"));
        letters.heard(told(2, "LETTER"));

        assertThat(only().state()).isEqualTo(MessageState.TO_POST);
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

    private static CaseEventRecorded happened(CaseEventKind kind, int number, String name, String value) {
        return new CaseEventRecorded(CaseEvent.of(CASE, kind, NOW).with(name, value), number, NOW, "staff:1");
    }

    private OutboxMessage letter(LetterKind kind) {
        return outbox.messages.stream()
                .filter(message -> message.letter().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static CaseEventRecorded about(CaseEventKind kind, long request, long stakeholder, String way) {
        CaseEvent event = CaseEvent.of(CASE, kind, NOW)
                .with("request", request)
                .with("stakeholder", stakeholder)
                .with("way", way)
                .with("dueAt", FRIDAY_TEN);
        return new CaseEventRecorded(event, (int) (request - 50), NOW, "staff:1");
    }

    private static CaseEventRecorded teamOf(CaseEventRecorded recorded, String team) {
        return new CaseEventRecorded(
                recorded.event().with("team", team), recorded.sequence(), NOW, recorded.actorReference());
    }

    private static RequestView request(long id, long stakeholder, Optional<String> team, boolean urgent) {
        return new RequestView(
                id,
                CASE,
                stakeholder,
                StakeholderRole.SUPPLIER,
                "Diamond Electronics",
                team,
                team.isEmpty(),
                RequestKind.GOODS,
                "A power board for the Kestrel 55.",
                FRIDAY_TEN,
                FRIDAY_TEN,
                Optional.empty(),
                urgent,
                Optional.empty(),
                "",
                RequestState.OPEN,
                0,
                1,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private final class ThreeAsked extends ParticipantQueries {
        @Override
        public List<RequestView> ofCase(long caseId) {
            return asked;
        }

        @Override
        public List<RequestView> openOf(long caseId) {
            return asked;
        }
    }

    private static final class OneVisit extends VisitQueries {
        @Override
        public List<VisitView> ofCase(long caseId) {
            return List.of(new VisitView(
                    9,
                    caseId,
                    "The picture breaks up.",
                    1,
                    NOW,
                    new Appointment(FRIDAY_TEN, FRIDAY_TEN.plusSeconds(7_200), "12 Aloe Street", 1),
                    VisitState.ARRANGED,
                    1,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private static final class StoresAreKnown extends RoleContactQueries {
        @Override
        public List<RoleContactView> all() {
            return List.of(new RoleContactView(
                    StakeholderRole.STORES, "Stores, Kimberley", "stores@karoo.example", "053 555 0100"));
        }
    }

    private static CaseEventRecorded told(long stakeholder, String way) {
        CaseEvent told = CaseEvent.of(CASE, CaseEventKind.STAKEHOLDER_TOLD, NOW)
                .with("stakeholder", stakeholder)
                .with("way", way);
        return new CaseEventRecorded(told, 40 + (int) stakeholder, NOW, "staff:1");
    }

    private static StakeholderView concerned(long id, StakeholderRole role, String name, String contact) {
        ReportView report = new ReportView(
                NOW, ReportWay.EMAIL, "The set of 3 September. It is at the counter.", 1, "Lerato Khumalo");
        return new StakeholderView(
                id,
                role,
                name,
                contact,
                role.isOutside(),
                Part.HEAR,
                "Because it concerns " + role,
                "Please look at it.",
                true,
                ReportState.TOLD,
                "",
                "",
                List.of(report));
    }

    private static CaseEventRecorded byTheProcess(CaseEventKind kind, int number, String name, String value) {
        return new CaseEventRecorded(
                CaseEvent.of(CASE, kind, NOW).with(name, value), number, NOW, "process:PromiseProcess");
    }

    private final class OneCase extends ComplaintQueries {
        @Override
        public List<Question> questions(long caseId) {
            return List.of(
                    new Question(1, "What colour was it?", 1, NOW, Optional.of("Blue."), Optional.of(NOW), false),
                    new Question(2, "Which invoice is it?", 1, NOW, Optional.empty(), Optional.empty(), true));
        }

        @Override
        public CaseDetails details(long caseId) {
            Particulars elna = new Particulars("Mrs", "Elna", "Botha", "", "", address, "", Optional.empty(), language);
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
        public int newsEveryDays(long caseId) {
            return 5;
        }

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
                    Optional.of(3),
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
        public List<PromiseView> ofCase(long caseId) {
            return List.of(new PromiseView(
                    5,
                    CASE,
                    PromiseKind.RESOLUTION,
                    "We bring the new set.",
                    Optional.of(ContactMethod.EMAIL),
                    Optional.empty(),
                    1,
                    NOW,
                    FRIDAY_TEN,
                    NOW,
                    PromiseState.OPEN,
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new PromiseView.Move(NOW, FRIDAY_TEN, "It comes later.", Optional.of(1L), NOW))));
        }

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
                    Optional.of(ContactMethod.EMAIL),
                    Optional.empty(),
                    1,
                    NOW,
                    dueAt,
                    dueAt,
                    PromiseState.OPEN,
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }

    private static final class RefusedProposal extends SolutionQueries {
        @Override
        public List<SolutionDetails> ofCase(long caseId) {
            SolutionDetails.ProposalMade proposal = new SolutionDetails.ProposalMade(
                    1,
                    new Remediation(Remedy.REPLACEMENT, Money.of("8999.00", "ZAR"), "A new set", "You get a new set."),
                    2,
                    DecidingRole.values()[0],
                    NOW,
                    new Authority(
                            AuthorityVerdict.NEEDS_APPROVAL, Optional.of(DecidingRole.SUPERVISOR), "Above the limit."),
                    List.of(new SolutionDetails.Decision(
                            1,
                            ApprovalDecision.REFUSED,
                            5,
                            Optional.empty(),
                            NOW,
                            Optional.of("Ask the supplier first."),
                            Optional.empty())));
            return List.of(new SolutionDetails(
                    1,
                    SolutionState.values()[0],
                    List.of(proposal),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
    }

    private static final class NoNews extends ProgressNews {
        @Override
        Map<String, String> facts(long caseId, int eventNumber, LetterWords words) {
            return Map.of("news", words.word("news.none"), "nextHear", "Monday at 10:00");
        }
    }

    private static final class AtHome extends Installation {
        @Override
        public URI baseUrl() {
            return URI.create("http://localhost/redress");
        }
    }

    /** Sipho and Ayesha repair; Marlene supervises every team. */
    private static final class FourPeople extends NamedStaff {
        private static final Map<Long, String> NAMES =
                Map.of(1L, "Lerato Khumalo", 2L, "Sipho Ndlovu", 3L, "Ayesha Patel", 5L, "Marlene Jacobs");

        FourPeople() {
            super(NAMES);
        }

        @Override
        public Map<Long, StaffContact> contacts(Collection<Long> staffIds) {
            return staffIds.stream()
                    .collect(Collectors.toMap(
                            Function.identity(),
                            id -> new StaffContact(
                                    id,
                                    NAMES.get(id),
                                    NAMES.get(id).split(" ")[0].toLowerCase(Locale.ROOT) + "@karoo.example",
                                    Locale.ENGLISH)));
        }

        @Override
        public List<StaffPerson> members(String unitCode, Caller role) {
            if (role == Caller.SUPERVISOR) {
                return List.of(person(5));
            }
            return unitCode.equals("REPAIRS") ? List.of(person(2), person(3)) : List.of();
        }

        private static StaffPerson person(long id) {
            return new StaffPerson(id, NAMES.get(id), "XX");
        }
    }

    private static final class OneNotice extends StakeholderQueries {
        @Override
        public List<StakeholderView> ofCase(long caseId) {
            return FIVE;
        }

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

    private static final class OneMessage extends CorrespondenceQueries {
        @Override
        public List<MessageToCustomer> ofCase(long caseId) {
            return List.of(new MessageToCustomer(6, "", "I call you on Friday at 10.", "", 1, NOW));
        }
    }

    private static final class TwoWords extends ProgressQueries {
        @Override
        public List<ProgressWordView> ofCase(long caseId) {
            return List.of(
                    new ProgressWordView(2, "An earlier word.", ReportWay.TELEPHONE, NOW, 1),
                    new ProgressWordView(3, "The part has come.", ReportWay.LETTER, NOW, 1));
        }
    }
}
