package org.redress.participant.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.redress.casehistory.domain.CaseEventKind.DEPARTMENT_LATE;
import static org.redress.casehistory.domain.CaseEventKind.PARTICIPANT_ANSWERED;
import static org.redress.casehistory.domain.CaseEventKind.PARTICIPANT_ASKED;
import static org.redress.casehistory.domain.CaseEventKind.PARTICIPANT_DATED;
import static org.redress.casehistory.domain.CaseEventKind.PARTICIPANT_RELEASED;
import static org.redress.casehistory.domain.CaseEventKind.PARTICIPANT_REMINDED;
import static org.redress.casehistory.domain.CaseEventKind.SUPPLIER_DELAYED;
import static org.redress.casehistory.domain.CaseEventKind.SUPPLIER_LATE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.domain.DayAndHour;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.commitment.domain.TimeHasPassed;
import org.redress.complaint.boundary.AttachmentNotFound;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.AttachmentView;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.Owners;
import org.redress.complaint.domain.Priority;
import org.redress.complaint.domain.Responsibility;
import org.redress.complaint.domain.Severity;
import org.redress.identity.domain.ActorRef;
import org.redress.identity.domain.Caller;
import org.redress.participant.domain.ParticipantWorkflow;
import org.redress.participant.domain.RequestKind;
import org.redress.participant.domain.RequestOver;
import org.redress.participant.domain.RequestState;
import org.redress.participant.domain.UrgentOrderNeeded;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.stakeholder.boundary.RoleContactQueries;
import org.redress.stakeholder.boundary.RoleContactView;
import org.redress.stakeholder.boundary.StakeholderView;
import org.redress.stakeholder.domain.Part;
import org.redress.stakeholder.domain.StakeholderRole;
import org.redress.testing.Desk;
import org.redress.testing.NamedStaff;
import org.redress.testing.SeenCases;
import org.redress.testing.SteeredCase;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItemGone;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.domain.ItemTime;
import org.redress.worklist.domain.Phase;

/** W-17. */
class ParticipantServiceTest {
    private static final long FIRST = 101;
    private static final long OWNER = 12;
    private static final DayAndHour FRIDAY_NOON = DayAndHour.parse("2026-09-25", "12:00");
    private static final Instant FRIDAY_NOON_UTC = Instant.parse("2026-09-25T10:00:00Z");
    private static final DayAndHour MONDAY_NOON = DayAndHour.parse("2026-09-28", "12:00");
    private static final Instant MONDAY_NOON_UTC = Instant.parse("2026-09-28T10:00:00Z");

    private final Desk desk = new Desk();
    private final RequestsInMemory requests = new RequestsInMemory();
    private final ListOfTheCase list = new ListOfTheCase();
    private final List<String> told = new ArrayList<>();
    private final ParticipantService service = new ParticipantService();
    private final ParticipantQueries queries = new ParticipantQueries();
    private final WordOfParticipants word = new WordOfParticipants();
    private final OwnedCase cases = new OwnedCase();
    private final Set<Long> blind = new HashSet<>();

    @BeforeEach
    void wire() {
        RequestEvents events = new RequestEvents();
        events.history = desk.history;
        events.stakeholders = list.queries();
        events.actor = desk.actor;
        events.clock = desk.clock;
        service.requests = requests;
        service.participants = participants();
        service.events = events;
        service.workflow = new RecordingWorkflow();
        service.cases = cases;
        service.complaints = new OneCase();
        service.attachments = new OneFile();
        service.workItems = desk.workItems;
        service.hours = WorkingCalendar.of(
                ZoneId.of("Africa/Johannesburg"),
                WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")),
                SouthAfricanHolidays.plan());
        service.access = desk.access;
        service.actor = desk.actor;
        service.clock = desk.clock;
        queries.requests = requests;
        queries.workflow = service.workflow;
        queries.work = new OneTask();
        queries.stakeholders = list.queries();
        queries.access = desk.access;
        word.requests = requests;
    }

    @Test
    void aSupplierIsAskedInWritingAndWhoeverOwnsTheCaseMakesSureToHear() {
        service.ask(ofTheSupplier(FRIDAY_NOON, Optional.empty(), false));

        assertThat(queries.openOf(Desk.CASE)).singleElement().satisfies(request -> {
            assertThat(request.name()).isEqualTo("Karoo Parts");
            assertThat(request.outside()).isTrue();
            assertThat(request.words()).isEqualTo("A power switch for the A40.");
            assertThat(request.dueAt()).isEqualTo(FRIDAY_NOON_UTC);
            assertThat(request.askedBy()).isEqualTo(Desk.ME);
        });
        assertThat(told).containsExactly("asked 101 of INTAKE, owner 12, CRITICAL A, until " + FRIDAY_NOON_UTC);
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(PARTICIPANT_ASKED);
            assertThat(event.payload())
                    .containsEntry("request", "101")
                    .containsEntry("stakeholder", "1")
                    .containsEntry("way", "EMAIL")
                    .doesNotContainKey("team");
            assertThat(event.payload().toString()).doesNotContain("Karoo", "switch");
        });
        assertThat(list.all)
                .extracting(StakeholderView::part, StakeholderView::contact)
                .containsExactly(tuple(Part.ACT, "orders@karoo.example"));
    }

    @Test
    void aTeamOfOursGetsTheTaskInItsOwnInbox() {
        service.ask(ofRepairs());

        assertThat(told)
                .containsExactly("asked 101 of department REPAIRS, owner 12, CRITICAL A, until " + FRIDAY_NOON_UTC);
        assertThat(list.all).extracting(StakeholderView::name).containsExactly("Repairs");
        assertThat(desk.events.get(0).payload()).containsEntry("way", "FORM").containsEntry("team", "REPAIRS");
        assertThat(queries.ofCase(Desk.CASE)).allMatch(request -> !request.outside());
    }

    @Test
    void nobodyIsAskedWhoMayNotSeeTheCase() {
        blind.add(31L);

        assertThatThrownBy(() -> service.ask(ofRepairs())).isInstanceOf(TeamMayNotSee.class);
        assertThat(requests.all).isEmpty();
    }

    @Test
    void whoeverIsAskedTwiceStandsOnTheListOnce() {
        service.ask(ofTheSupplier(FRIDAY_NOON, Optional.empty(), false));
        service.ask(ofTheSupplier(MONDAY_NOON, Optional.empty(), false));

        assertThat(list.all).hasSize(1);
        assertThat(queries.openOf(Desk.CASE)).hasSize(2);
    }

    @Test
    void theContactOfTheRoleIsAskedWhereNobodyIsNamed() {
        service.ask(of(StakeholderRole.STORES, "", "", FRIDAY_NOON));

        assertThat(list.all)
                .extracting(StakeholderView::name, StakeholderView::contact, StakeholderView::outside)
                .containsExactly(tuple("Stores, Kimberley", "stores@karoo.example", false));
        assertThatThrownBy(() -> service.ask(of(StakeholderRole.PURCHASING, "", "", FRIDAY_NOON)))
                .isInstanceOf(ParticipantUnknown.class);
    }

    /** Source: W-17. */
    @Test
    void aSupplierWhoTakesSevenDaysIsAskedForAnUrgentOrderAndItsOwnTimeCountsUntilItSaysOtherwise() {
        AskParticipant usual = ofTheSupplier(MONDAY_NOON, Optional.of(7), false);
        assertThatThrownBy(() -> service.ask(usual)).isInstanceOf(UrgentOrderNeeded.class);
        assertThat(word.ofCase(Desk.CASE)).isEmpty();

        service.ask(ofTheSupplier(MONDAY_NOON, Optional.of(7), true));
        assertThat(word.ofCase(Desk.CASE)).contains(Instant.parse("2026-10-05T14:20:00Z"));

        service.giveDate(FIRST, new GiveDate(FRIDAY_NOON, "By courier."));
        assertThat(word.ofCase(Desk.CASE)).contains(FRIDAY_NOON_UTC);
        assertThat(desk.eventKinds()).endsWith(PARTICIPANT_DATED);

        service.heard(answer(Optional.empty()));
        assertThat(word.ofCase(Desk.CASE)).isEmpty();
    }

    @Test
    void theLastOfAllDatesCounts() {
        service.ask(ofTheSupplier(FRIDAY_NOON, Optional.empty(), false));
        assertThat(word.ofCase(Desk.CASE)).isEmpty();
        service.ask(ofRepairs());

        service.giveDate(FIRST, new GiveDate(FRIDAY_NOON, ""));
        service.giveDate(FIRST + 1, new GiveDate(MONDAY_NOON, ""));

        assertThat(word.ofCase(Desk.CASE)).contains(MONDAY_NOON_UTC);
    }

    @Test
    void takesNoDateFromWhoeverDidNotSeeTheOneThatCounts() {
        service.ask(ofTheSupplier(FRIDAY_NOON, Optional.empty(), false));
        service.giveDate(FIRST, new GiveDate(MONDAY_NOON, "The lorry is full.", Optional.of(FRIDAY_NOON_UTC)));
        service.events.past = new CaseEvents() {
            @Override
            public List<CaseEventRecorded> ofCase(long caseId) {
                return List.of(new CaseEventRecorded(desk.events.get(1), 2, Desk.NOW, "stakeholder:4"));
            }
        };

        assertThatThrownBy(() -> service.giveDate(FIRST, new GiveDate(FRIDAY_NOON, "", Optional.of(FRIDAY_NOON_UTC))))
                .isInstanceOfSatisfying(OtherTimeMeanwhile.class, faster -> assertThat(faster.details())
                        .containsExactly(new ActorRef("stakeholder:4"), MONDAY_NOON_UTC));
    }

    @Test
    void aLaterDateOfASupplierIsADelayAndTheFirstDateIsNotForgotten() {
        service.ask(ofTheSupplier(FRIDAY_NOON, Optional.empty(), false));

        service.giveDate(FIRST, new GiveDate(MONDAY_NOON, "The lorry is full."));

        assertThat(desk.eventKinds()).endsWith(SUPPLIER_DELAYED);
        assertThat(desk.events.get(1).payload()).containsEntry("dueAt", MONDAY_NOON_UTC.toString());
        assertThat(told).endsWith("moved 101 to " + MONDAY_NOON_UTC);
        assertThat(queries.openOf(Desk.CASE)).singleElement().satisfies(request -> {
            assertThat(request.firstDueAt()).isEqualTo(FRIDAY_NOON_UTC);
            assertThat(request.ownDate()).contains(MONDAY_NOON_UTC);
            assertThat(request.dateWords()).isEqualTo("The lorry is full.");
        });
    }

    @Test
    void noDateLiesBehindUs() {
        DayAndHour now = DayAndHour.parse("2026-09-23", "16:20");
        assertThatThrownBy(() -> service.ask(ofTheSupplier(now, Optional.empty(), false)))
                .isInstanceOf(TimeHasPassed.class);

        service.ask(ofRepairs());
        assertThatThrownBy(() -> service.giveDate(FIRST, new GiveDate(now, ""))).isInstanceOf(TimeHasPassed.class);
    }

    @Test
    void whoIsLateIsToldOnceToThoseWhoseWorkItHoldsUp() {
        service.ask(ofTheSupplier(FRIDAY_NOON, Optional.empty(), false));
        service.ask(ofRepairs());

        service.passed(FIRST);
        service.passed(FIRST);
        service.passed(FIRST + 1);

        assertThat(desk.eventKinds())
                .containsExactly(PARTICIPANT_ASKED, PARTICIPANT_ASKED, SUPPLIER_LATE, DEPARTMENT_LATE);
        assertThat(queries.openOf(Desk.CASE)).hasSize(2).allMatch(RequestView::isLate);
    }

    @Test
    void anotherDateMakesUpForBeingLateUntilItPassesToo() {
        service.ask(ofTheSupplier(FRIDAY_NOON, Optional.empty(), false));
        service.passed(FIRST);

        service.giveDate(FIRST, new GiveDate(MONDAY_NOON, ""));
        assertThat(queries.openOf(Desk.CASE)).noneMatch(RequestView::isLate);
        service.passed(FIRST);

        assertThat(desk.eventKinds()).endsWith(SUPPLIER_LATE, SUPPLIER_DELAYED, SUPPLIER_LATE);
    }

    @Test
    void nobodyIsRemindedOnTheDaySheWasAskedOrGaveADate() {
        service.ask(ofRepairs());

        service.comesDue(FIRST);
        assertThat(desk.eventKinds()).doesNotContain(PARTICIPANT_REMINDED);

        service.clock = Clock.fixed(Desk.NOW.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        service.comesDue(FIRST);
        assertThat(desk.eventKinds()).endsWith(PARTICIPANT_REMINDED);

        service.giveDate(FIRST, new GiveDate(MONDAY_NOON, ""));
        service.comesDue(FIRST);
        assertThat(queries.ofCase(Desk.CASE).get(0).reminders()).isEqualTo(1);
    }

    @Test
    void isRemindedByHandAtAnyTime() {
        service.ask(ofRepairs());

        service.remind(FIRST);

        assertThat(desk.eventKinds()).endsWith(PARTICIPANT_REMINDED);
        assertThat(queries.ofCase(Desk.CASE).get(0).reminders()).isEqualTo(1);
    }

    @Test
    void theAnswerStandsBesideTheCaseWithItsFile() {
        service.ask(ofRepairs());

        service.supply(answer(Optional.of(9L)));

        assertThat(queries.openOf(Desk.CASE)).isEmpty();
        assertThat(queries.ofCase(Desk.CASE)).singleElement().satisfies(request -> {
            assertThat(request.state()).isEqualTo(RequestState.ANSWERED);
            assertThat(request.outcome()).contains("The fuse was too weak.");
            assertThat(request.attachmentId()).contains(9L);
            assertThat(request.endedAt()).contains(Desk.NOW);
        });
        assertThat(desk.eventKinds()).endsWith(PARTICIPANT_ANSWERED);
        assertThat(told).endsWith("answered t");
    }

    @Test
    void anAnswerIsInNoFileOfAnotherCase() {
        service.ask(ofRepairs());

        assertThatThrownBy(() -> service.supply(answer(Optional.of(10L)))).isInstanceOf(AttachmentNotFound.class);
        assertThat(queries.openOf(Desk.CASE)).hasSize(1);
    }

    @Test
    void aTaskTellsWhatItIsAbout() {
        service.ask(ofRepairs());

        assertThat(queries.ofWorkItem("t").requestId()).isEqualTo(FIRST);
        assertThatThrownBy(() -> queries.ofWorkItem("of the assessment")).isInstanceOf(WorkItemGone.class);
    }

    @Test
    void whatIsOverIsOver() {
        service.ask(ofRepairs());
        service.withdraw(FIRST, "The part was found.");
        int before = desk.events.size();

        assertThat(desk.eventKinds()).endsWith(PARTICIPANT_RELEASED);
        assertThat(told).endsWith("withdrawn 101");
        assertThatThrownBy(() -> service.withdraw(FIRST, "Again.")).isInstanceOf(RequestOver.class);
        assertThatThrownBy(() -> service.remind(FIRST)).isInstanceOf(RequestOver.class);
        assertThatThrownBy(() -> service.giveDate(FIRST, new GiveDate(MONDAY_NOON, "")))
                .isInstanceOf(RequestOver.class);
        assertThatThrownBy(() -> service.supply(answer(Optional.empty()))).isInstanceOf(RequestOver.class);
        assertThatThrownBy(() -> service.withdraw(99, "Never.")).isInstanceOf(RequestNotFound.class);
        service.clock = Clock.fixed(Desk.NOW.plus(Duration.ofDays(9)), ZoneOffset.UTC);
        service.comesDue(FIRST);
        service.passed(FIRST);
        assertThat(desk.events).hasSize(before);
    }

    @Test
    void nobodyIsAskedForACaseThatHasEnded() {
        cases.end();

        assertThatThrownBy(() -> service.ask(ofRepairs())).isInstanceOf(CaseEnded.class);
        assertThat(told).isEmpty();
    }

    @Test
    void aCaseThatIsWithdrawnTakesItsRequestsAlongAndTellsWhoeverWasAsked() {
        service.ask(ofRepairs());
        service.ask(ofTheSupplier(FRIDAY_NOON, Optional.empty(), false));
        service.supply(answer(Optional.empty()));
        RequestsOfWithdrawnCases follower = new RequestsOfWithdrawnCases();
        follower.requests = requests;
        follower.events = service.events;
        follower.workflow = service.workflow;

        follower.follow(recorded(CaseEventKind.NOTE_ADDED));
        assertThat(queries.openOf(Desk.CASE)).hasSize(1);

        follower.follow(recorded(CaseEventKind.WITHDRAWN));
        assertThat(queries.openOf(Desk.CASE)).isEmpty();
        assertThat(desk.eventKinds()).endsWith(PARTICIPANT_ANSWERED, PARTICIPANT_RELEASED);
        assertThat(told).endsWith("answered t", "withdrawn 102");
    }

    private Participants participants() {
        Participants participants = new Participants();
        participants.stakeholders = list.queries();
        participants.list = list.service();
        participants.contacts = new StoresAreKnown();
        participants.staff = new Workshop();
        participants.access = new SeenCases() {
            @Override
            public boolean isVisibleTo(long staffId, long caseId) {
                return !blind.contains(staffId);
            }
        };
        return participants;
    }

    private static AskParticipant ofTheSupplier(DayAndHour by, Optional<Integer> leadDays, boolean urgent) {
        return new AskParticipant(
                Desk.CASE,
                StakeholderRole.SUPPLIER,
                Optional.empty(),
                "Karoo Parts",
                "orders@karoo.example",
                RequestKind.GOODS,
                "A power switch for the A40.",
                by,
                leadDays,
                urgent);
    }

    private static AskParticipant of(StakeholderRole role, String name, String email, DayAndHour by) {
        return new AskParticipant(
                Desk.CASE,
                role,
                Optional.empty(),
                name,
                email,
                RequestKind.MATERIAL,
                "The delivery note.",
                by,
                Optional.empty(),
                false);
    }

    private static AskParticipant ofRepairs() {
        return new AskParticipant(
                Desk.CASE,
                StakeholderRole.OTHER,
                Optional.of("REPAIRS"),
                "",
                "",
                RequestKind.INVESTIGATION,
                "Why did the fuse blow?",
                FRIDAY_NOON,
                Optional.empty(),
                false);
    }

    private static AnswerRequest answer(Optional<Long> file) {
        return new AnswerRequest("t", " The fuse was too weak. ", file);
    }

    private static CaseEventRecorded recorded(CaseEventKind kind) {
        return new CaseEventRecorded(CaseEvent.of(Desk.CASE, kind, Desk.NOW), 1, Desk.NOW, "staff:7");
    }

    private final class RecordingWorkflow implements ParticipantWorkflow {
        @Override
        public void asked(long caseId, AskedFacts facts) {
            told.add("asked " + facts.requestId() + " of " + (facts.department() ? "department " : "") + facts.team()
                    + ", owner " + facts.owner().orElseThrow() + ", "
                    + facts.severity().orElseThrow() + " "
                    + facts.priority().orElseThrow() + ", until " + facts.dueAt());
        }

        @Override
        public long requestOf(String workItemId) {
            return FIRST;
        }

        @Override
        public void dateMoved(long requestId, Instant dueAt) {
            told.add("moved " + requestId + " to " + dueAt);
        }

        @Override
        public void answered(String workItemId) {
            told.add("answered " + workItemId);
        }

        @Override
        public void withdrawn(long requestId) {
            told.add("withdrawn " + requestId);
        }
    }

    private static final class OwnedCase extends SteeredCase {
        @Override
        public Optional<Long> perceivedOwner(long caseId) {
            return Optional.of(OWNER);
        }
    }

    private static final class OneCase extends ComplaintQueries {
        @Override
        public Map<Long, ComplaintSummary> summaries(Collection<Long> caseIds) {
            return Map.of(
                    Desk.CASE,
                    new ComplaintSummary(
                            Desk.CASE,
                            "RD-1042-K",
                            "The amplifier is dead",
                            ComplaintStatus.OPEN,
                            ContactKind.COMPLAINT,
                            Channel.TELEPHONE,
                            42,
                            "Elna Botha",
                            Optional.empty(),
                            Optional.of(Severity.CRITICAL),
                            Optional.of(Priority.A),
                            false,
                            "INTAKE",
                            new Owners(
                                    Optional.of(OWNER), Optional.of(OWNER), Responsibility.ACCEPTED, Optional.empty()),
                            Desk.NOW,
                            Optional.empty()));
        }
    }

    private static final class OneFile extends AttachmentService {
        @Override
        public List<AttachmentView> list(long caseId) {
            return List.of(new AttachmentView(9, "report.pdf", "application/pdf", 100, "staff:7", Desk.NOW));
        }
    }

    private static final class StoresAreKnown extends RoleContactQueries {
        @Override
        public List<RoleContactView> all() {
            return List.of(
                    new RoleContactView(
                            StakeholderRole.STORES, "Stores, Kimberley", "stores@karoo.example", "053 555 0100"),
                    new RoleContactView(StakeholderRole.PURCHASING, "", "", ""));
        }
    }

    private static final class Workshop extends NamedStaff {
        Workshop() {
            super(Map.of(31L, "Pieter Maré"));
        }

        @Override
        public List<StaffPerson> members(String unitCode, Caller role) {
            return unitCode.equals("REPAIRS") && role == Caller.AGENT
                    ? List.of(new StaffPerson(31, "Pieter Maré", "PM"))
                    : List.of();
        }

        @Override
        public Map<String, String> teams() {
            return Map.of("REPAIRS", "Repairs");
        }
    }

    /** The task of a department; any other is of the assessment. */
    private static final class OneTask extends WorkListQueries {
        @Override
        public WorkItem item(String workItemId) {
            return new WorkItem(
                    workItemId,
                    Desk.CASE,
                    "Task_SupplyAnswer",
                    "Answer",
                    workItemId.equals("t") ? "form:supply-answer" : "form:assess",
                    Phase.SOLUTION,
                    false,
                    5,
                    "agent",
                    Optional.of("REPAIRS"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Desk.NOW,
                    Desk.NOW,
                    ItemTime.due(Desk.NOW));
        }
    }
}
