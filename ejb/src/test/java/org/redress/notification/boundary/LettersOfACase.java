package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
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
import org.redress.contact.domain.Medium;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CurrentActor;
import org.redress.notification.boundary.KnownToLetters.AgreedPlan;
import org.redress.notification.boundary.KnownToLetters.AtHome;
import org.redress.notification.boundary.KnownToLetters.FourPeople;
import org.redress.notification.boundary.KnownToLetters.NoNews;
import org.redress.notification.boundary.KnownToLetters.OneEnd;
import org.redress.notification.boundary.KnownToLetters.OneMessage;
import org.redress.notification.boundary.KnownToLetters.OneNotice;
import org.redress.notification.boundary.KnownToLetters.OneVisit;
import org.redress.notification.boundary.KnownToLetters.RefusedProposal;
import org.redress.notification.boundary.KnownToLetters.StoresAreKnown;
import org.redress.notification.boundary.KnownToLetters.ThreePromises;
import org.redress.notification.boundary.KnownToLetters.TwoWords;
import org.redress.notification.config.TextsOfTheProduct;
import org.redress.notification.domain.LetterKind;
import org.redress.notification.domain.OutboxMessage;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.RequestView;
import org.redress.participant.domain.RequestKind;
import org.redress.participant.domain.RequestState;
import org.redress.process.notification.ShippedNotices;
import org.redress.selfservice.boundary.LinksInMemory;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.stakeholder.boundary.ReportView;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.ReportState;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.SeenCases;

/** The letters of one case, wired over what is known of it, with an outbox in memory. */
abstract class LettersOfACase {
    static final long CASE = 7;
    static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    static final Instant FIRST_ANSWER_BY = Instant.parse("2026-09-25T14:20:00Z");
    static final Instant FRIDAY_TEN = Instant.parse("2026-09-25T08:00:00Z");

    static final List<StakeholderView> FIVE = List.of(
            concerned(1, StakeholderRole.SUPERVISOR, "Marlene Jacobs", "marlene@karoo.example"),
            concerned(2, StakeholderRole.STORES, "Stores, Kimberley", "stores@karoo.example"),
            concerned(3, StakeholderRole.PURCHASING, "", ""),
            concerned(4, StakeholderRole.ADMINISTRATION, "Accounts", "053 555 0100"),
            concerned(5, StakeholderRole.SUPPLIER, "Diamond Electronics", "service@diamond.example"));

    final OutboxInMemory outbox = new OutboxInMemory();
    final List<CaseEvent> events = new ArrayList<>();
    final CaseLetters letters = new CaseLetters();
    final EnteredAbsences absences = new EnteredAbsences();
    final SeenCases access = new SeenCases();
    ContactKind kind = ContactKind.COMPLAINT;
    List<RequestView> asked = List.of();
    String address = "elna@example.org";
    String language = "";

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

    OutboxMessage only() {
        assertThat(outbox.messages).hasSize(1);
        return outbox.messages.get(0);
    }

    static LetterSettings settings() {
        LetterSettings settings = new LetterSettings();
        settings.organisation = "Karoo Home & Hi-Fi";
        settings.language = "en";
        return settings;
    }

    static CaseEventRecorded happened(CaseEventKind kind, int number) {
        return new CaseEventRecorded(CaseEvent.of(CASE, kind, NOW), number, NOW, "staff:1");
    }

    static CaseEventRecorded happened(CaseEventKind kind, int number, String name, String value) {
        return new CaseEventRecorded(CaseEvent.of(CASE, kind, NOW).with(name, value), number, NOW, "staff:1");
    }

    OutboxMessage letter(LetterKind kind) {
        return outbox.messages.stream()
                .filter(message -> message.letter().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    static CaseEventRecorded about(CaseEventKind kind, long request, long stakeholder, String way) {
        CaseEvent event = CaseEvent.of(CASE, kind, NOW)
                .with("request", request)
                .with("stakeholder", stakeholder)
                .with("way", way)
                .with("dueAt", FRIDAY_TEN);
        return new CaseEventRecorded(event, (int) (request - 50), NOW, "staff:1");
    }

    static CaseEventRecorded teamOf(CaseEventRecorded recorded, String team) {
        return new CaseEventRecorded(
                recorded.event().with("team", team), recorded.sequence(), NOW, recorded.actorReference());
    }

    static RequestView request(long id, long stakeholder, Optional<String> team, boolean urgent) {
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

    final class ThreeAsked extends ParticipantQueries {
        @Override
        public List<RequestView> ofCase(long caseId) {
            return asked;
        }

        @Override
        public List<RequestView> openOf(long caseId) {
            return asked;
        }
    }

    static CaseEventRecorded told(long stakeholder, String way) {
        CaseEvent told = CaseEvent.of(CASE, CaseEventKind.STAKEHOLDER_TOLD, NOW)
                .with("stakeholder", stakeholder)
                .with("way", way);
        return new CaseEventRecorded(told, 40 + (int) stakeholder, NOW, "staff:1");
    }

    static StakeholderView concerned(long id, StakeholderRole role, String name, String contact) {
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

    static CaseEventRecorded byTheProcess(CaseEventKind kind, int number, String name, String value) {
        return new CaseEventRecorded(
                CaseEvent.of(CASE, kind, NOW).with(name, value), number, NOW, "process:PromiseProcess");
    }

    final class OneCase extends ComplaintQueries {
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
                    Medium.CALL,
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

    /** Sipho and Ayesha repair; Marlene supervises every team. */
}
