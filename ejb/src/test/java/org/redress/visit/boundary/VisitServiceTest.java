package org.redress.visit.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.casehistory.domain.CaseEventKind.VISIT_ARRANGED;
import static org.redress.casehistory.domain.CaseEventKind.VISIT_CANCELLED;
import static org.redress.casehistory.domain.CaseEventKind.VISIT_HELD;
import static org.redress.casehistory.domain.CaseEventKind.VISIT_MISSED;
import static org.redress.casehistory.domain.CaseEventKind.VISIT_MOVED;
import static org.redress.casehistory.domain.CaseEventKind.VISIT_REMINDED;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.boundary.VisitPromises;
import org.redress.commitment.domain.OtherTimeMeanwhile;
import org.redress.commitment.domain.TimeDoesNotSuit;
import org.redress.commitment.domain.TimeHasPassed;
import org.redress.complaint.domain.CaseEnded;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.ActorRef;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.testing.Desk;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.SteeredCase;
import org.redress.visit.domain.AppointmentWithoutTime;
import org.redress.visit.domain.NobodyWasThere;
import org.redress.visit.domain.OutsideVisitingHours;
import org.redress.visit.domain.Visit;
import org.redress.visit.domain.VisitAlreadyArranged;
import org.redress.visit.domain.VisitOver;
import org.redress.visit.domain.VisitState;
import org.redress.visit.domain.VisitWorkflow;

/** */
class VisitServiceTest {
    private static final long FIRST = 101;
    private static final long SIPHO = 12;
    private static final long NOMSA = 13;
    private static final long AUDITOR = 14;
    private static final String WHY = "The picture breaks up whenever it is windy.";
    private static final String PLACE = "12 Aloe Street";
    private static final LocalDate FRIDAY = LocalDate.parse("2026-09-25");
    private static final Instant FRIDAY_TEN = Instant.parse("2026-09-25T08:00:00Z");
    private static final Instant FRIDAY_NOON = Instant.parse("2026-09-25T10:00:00Z");
    private static final Instant MONDAY_NOON = Instant.parse("2026-09-28T10:00:00Z");

    private final Desk desk = new Desk();
    private final VisitsInMemory visits = new VisitsInMemory();
    private final List<String> told = new ArrayList<>();
    private final NotedCase noted = new NotedCase();
    private final EnteredAbsences presence = new EnteredAbsences();
    private final VisitBook book = new VisitBook();
    private final VisitService service = new VisitService();
    private final VisitReportService reports = new VisitReportService();

    @BeforeEach
    void wire() {
        Visitors visitors = new Visitors();
        visitors.staff = new AtWork();
        visitors.access = desk.access;
        visitors.presence = presence;
        book.visits = visits;
        book.promises = new RecordingPromises();
        book.visitors = visitors;
        book.cases = noted;
        book.window = desk.window;
        book.hours = WorkingCalendar.of(
                desk.window.zone(), WeekPlan.mondayToFriday(Frame.of("08:00", "17:00")), SouthAfricanHolidays.plan());
        book.history = desk.history;
        service.visits = visits;
        service.book = book;
        service.promises = book.promises;
        service.workflow = new RecordingWorkflow();
        service.cases = noted;
        service.access = desk.access;
        service.actor = desk.actor;
        reports.book = book;
        reports.workflow = service.workflow;
        reports.workItems = desk.workItems;
        nowIs(Desk.NOW);
    }

    @Test
    void isPromisedForTheEndOfItsTimeAndIsWithWhoeverGoes() {
        arrange();

        assertThat(told).containsExactly("promised until " + FRIDAY_NOON, "arranged 101 12 " + FRIDAY_NOON);
        assertThat(visits.all).singleElement().satisfies(visit -> {
            assertThat(visit.state()).isEqualTo(VisitState.ARRANGED);
            assertThat(visit.appointment().from()).isEqualTo(FRIDAY_TEN);
            assertThat(visit.appointment().place()).isEqualTo(PLACE);
            assertThat(visit.arrangedBy()).isEqualTo(Desk.ME);
        });
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(VISIT_ARRANGED);
            assertThat(event.payload())
                    .containsEntry("staff", "12")
                    .containsEntry("visit", "101")
                    .doesNotContainValue(WHY)
                    .doesNotContainValue(PLACE);
        });
    }

    @Test
    void aCaseHasOneVisitAtATimeAndAnotherAfterwards() {
        arrange();
        assertThatThrownBy(this::arrange).isInstanceOf(VisitAlreadyArranged.class);

        service.cancel(FIRST, "The wind has gone.");
        arrange();

        assertThat(visits.all).hasSize(2);
    }

    @Test
    void nobodyGoesForACaseThatHasEnded() {
        noted.end();

        assertThatThrownBy(this::arrange).isInstanceOf(CaseEnded.class);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-24, 10:00, 12:00, 2026-09-25T06:00:00Z",
        "2026-09-26, 10:00, 12:00, 2026-09-28T06:00:00Z",
        "2026-09-25, 07:30, 09:00, 2026-09-25T06:00:00Z",
        "2026-09-25, 16:00, 17:30, 2026-09-28T06:00:00Z",
        "2026-09-25, 17:00, 17:30, 2026-09-28T06:00:00Z"
    })
    void nobodyGoesWhileWeDoNotWorkOrSheMayNotBeDisturbed(String day, String from, String until, Instant next) {
        ArrangeVisit command = arranging(agreed(LocalDate.parse(day), from, until, SIPHO, true));

        assertThatThrownBy(() -> service.arrange(command))
                .isInstanceOfSatisfying(OutsideVisitingHours.class, refused -> assertThat(refused.details())
                        .containsExactly(next));
        assertThat(visits.all).isEmpty();
    }

    @Test
    void aVisitMayEndWhenWeClose() {
        service.arrange(arranging(agreed(FRIDAY, "08:00", "17:00", SIPHO, true)));

        assertThat(visits.all).hasSize(1);
    }

    @Test
    void theTimeLiesAheadEndsAfterItBeginsAndSuitsHer() {
        LocalDate today = LocalDate.parse("2026-09-23");

        assertThatThrownBy(() -> service.arrange(arranging(agreed(today, "15:00", "16:30", SIPHO, true))))
                .isInstanceOf(TimeHasPassed.class);
        assertThatThrownBy(() -> service.arrange(arranging(agreed(FRIDAY, "12:00", "12:00", SIPHO, true))))
                .isInstanceOf(AppointmentWithoutTime.class);
        assertThatThrownBy(() -> service.arrange(arranging(agreed(FRIDAY, "10:00", "12:00", SIPHO, false))))
                .isInstanceOf(TimeDoesNotSuit.class);
    }

    @ParameterizedTest
    @CsvSource({"14", "99"})
    void onlyWhoWorksOnCasesGoes(long visitor) {
        assertThatThrownBy(() -> service.arrange(arranging(agreed(FRIDAY, "10:00", "12:00", visitor, true))))
                .isInstanceOf(VisitorCannotGo.class);
    }

    @Test
    void isMovedWithItsPromiseAndTheReasonIsKept() {
        arrange();

        service.move(FIRST, toMonday());

        assertThat(told).endsWith("promise moved to " + MONDAY_NOON, "moved 101 13 " + MONDAY_NOON);
        assertThat(visits.all.get(0).appointment().visitor()).isEqualTo(NOMSA);
        assertThat(visits.all.get(0).moves()).isEqualTo(1);
        assertThat(noted.words).contains("She is away on Friday.");
        assertThat(desk.events.get(1).payload())
                .containsEntry("note", "1")
                .containsEntry("staff", "13")
                .containsEntry("relieved", "12")
                .containsEntry("wasFrom", FRIDAY_TEN.toString());
    }

    @Test
    void nobodyIsRelievedWhoStillGoes() {
        arrange();
        service.move(FIRST, toMonday());
        service.move(FIRST, toMonday());
        assertThat(desk.events.get(2).payload()).containsEntry("staff", "13").doesNotContainKey("relieved");
    }

    @Test
    void whoeverWasToGoIsRelievedAlsoBySayingSoInHerStep() {
        arrange();
        reports.moved("t", toMonday());
        assertThat(desk.events.get(1).payload()).containsEntry("relieved", "12");
    }

    @Test
    void whoeverGoesIsRemindedOnlyWhileSheGoesAndNotOnTheDayOnWhichItWasAgreed() {
        arrange();
        service.remind(FIRST);
        assertThat(desk.eventKinds()).containsExactly(VISIT_ARRANGED);

        nowIs(Desk.NOW.plusSeconds(86_400));
        service.remind(FIRST);
        service.cancel(FIRST, "The wind has gone.");
        service.remind(FIRST);

        assertThat(desk.eventKinds()).containsExactly(VISIT_ARRANGED, VISIT_REMINDED, VISIT_CANCELLED);
    }

    @Test
    void isCancelledWithItsPromise() {
        arrange();

        service.cancel(FIRST, " The wind has gone. ");

        assertThat(told).endsWith("promise withdrawn", "cancelled 101");
        assertThat(visits.all.get(0).outcome()).contains("The wind has gone.");
        assertThatThrownBy(() -> service.cancel(FIRST, "Again.")).isInstanceOf(VisitOver.class);
        assertThatThrownBy(() -> service.move(FIRST, toMonday())).isInstanceOf(VisitOver.class);
        assertThatThrownBy(() -> service.cancel(99, "Never.")).isInstanceOf(VisitNotFound.class);
    }

    @Test
    void beingThereInTimeKeepsThePromise() {
        arrange();
        nowIs(FRIDAY_NOON.plusSeconds(3600));

        reports.held(new ReportVisit("t", FRIDAY_TEN, "The aerial was loose.", Optional.of("We come again in May.")));

        assertThat(told).endsWith("promise kept at " + FRIDAY_TEN, "held true");
        Visit visit = visits.all.get(0);
        assertThat(visit.state()).isEqualTo(VisitState.HELD);
        assertThat(visit.arrivedAt()).contains(FRIDAY_TEN);
        assertThat(visit.outcome()).contains("The aerial was loose.");
        assertThat(visit.agreed()).contains("We come again in May.");
        assertThat(desk.eventKinds()).endsWith(VISIT_HELD);
    }

    @Test
    void comingTooLateKeepsNoPromise() {
        arrange();
        nowIs(FRIDAY_NOON.plusSeconds(3600));

        reports.held(new ReportVisit("t", FRIDAY_NOON.plusSeconds(60), "The aerial was loose.", Optional.empty()));

        assertThat(told)
                .endsWith("promise put right at " + FRIDAY_NOON.plusSeconds(60), "held true")
                .noneMatch(line -> line.startsWith("promise kept"));
    }

    @Test
    void nobodyHasBeenThereInTheFuture() {
        arrange();
        ReportVisit early = new ReportVisit("t", FRIDAY_TEN, "The aerial was loose.", Optional.empty());

        assertThatThrownBy(() -> reports.held(early)).isInstanceOf(ArrivalLiesAhead.class);
        assertThat(visits.all.get(0).state()).isEqualTo(VisitState.ARRANGED);
    }

    @Test
    void whereNobodyWasThereWeKeptOurPromiseAndAnotherTimeIsAgreed() {
        arrange();
        nowIs(FRIDAY_NOON);
        reports.nobodyThere(new ReportNobodyThere("t", FRIDAY_TEN, "Left a card."));

        assertThat(told).endsWith("promise kept at " + FRIDAY_TEN, "held false");
        assertThat(noted.words).contains("Left a card.");
        assertThatThrownBy(() -> service.move(FIRST, toMonday())).isInstanceOf(NobodyWasThere.class);

        reports.agreedAgain("t", toMonday());

        assertThat(told).endsWith("promise moved to " + MONDAY_NOON, "agreed again 13 " + MONDAY_NOON);
        assertThat(visits.all.get(0).state()).isEqualTo(VisitState.ARRANGED);
        assertThat(desk.eventKinds()).containsExactly(VISIT_ARRANGED, VISIT_MISSED, VISIT_MOVED);
        assertThat(desk.events.get(2).payload()).containsEntry("staff", "13").doesNotContainKey("relieved");
    }

    @Test
    void whoComesBeforeTheTimeAgreedAndFindsNobodyHasKeptNoPromise() {
        arrange();
        nowIs(FRIDAY_NOON);
        reports.nobodyThere(new ReportNobodyThere("t", FRIDAY_TEN.minusSeconds(1), "Left a card."));

        assertThat(told).endsWith("held false").noneMatch(line -> line.startsWith("promise kept"));
    }

    @Test
    void afterNobodyWasThereItIsGivenUp() {
        arrange();
        nowIs(FRIDAY_NOON);
        reports.nobodyThere(new ReportNobodyThere("t", FRIDAY_TEN, "Left a card."));

        reports.givenUp("t", "She sends a picture instead.");

        assertThat(told).endsWith("cancelled 101");
        assertThat(visits.all.get(0).state()).isEqualTo(VisitState.CANCELLED);
    }

    @Test
    void whoeverWasToGoMovesItOrCallsItOff() {
        arrange();

        reports.moved("t", toMonday());
        reports.calledOff("t", "It works again.");

        assertThat(told).contains("moved 101 13 " + MONDAY_NOON).endsWith("promise withdrawn", "cancelled 101");
    }

    @Test
    void isCancelledWithACaseThatIsWithdrawn() {
        arrange();
        VisitsOfWithdrawnCases follower = new VisitsOfWithdrawnCases();
        follower.visits = visits;
        follower.book = book;

        follower.follow(recorded(CaseEventKind.NOTE_ADDED));
        assertThat(visits.all).allMatch(Visit::isOpen);

        follower.follow(recorded(CaseEventKind.WITHDRAWN));
        follower.follow(recorded(CaseEventKind.WITHDRAWN));
        assertThat(visits.all).noneMatch(Visit::isOpen);
        assertThat(told).endsWith("promise withdrawn");
        assertThat(desk.eventKinds()).containsExactly(VISIT_ARRANGED, VISIT_CANCELLED);
    }

    private void nowIs(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        book.clock = clock;
        service.clock = clock;
        reports.clock = clock;
    }

    private void arrange() {
        service.arrange(arranging(agreed(FRIDAY, "10:00", "12:00", SIPHO, true)));
    }

    private static ArrangeVisit arranging(AgreedAppointment appointment) {
        return new ArrangeVisit(Desk.CASE, WHY, appointment);
    }

    @Test
    void isNotMovedFromATimeThatTheMoverDidNotSee() {
        arrange();
        service.move(FIRST, toMonday());
        book.events = new CaseEvents() {
            @Override
            public List<CaseEventRecorded> ofCase(long caseId) {
                return List.of(recorded(CaseEventKind.VISIT_MOVED), recorded(CaseEventKind.NOTE_ADDED));
            }
        };
        MoveVisit again = toMonday();
        Instant now = visits.all.get(0).appointment().from();

        assertThatThrownBy(() -> service.move(
                        FIRST, new MoveVisit(again.reason(), again.appointment(), Optional.of(FRIDAY_TEN))))
                .isInstanceOfSatisfying(OtherTimeMeanwhile.class, faster -> assertThat(faster.details())
                        .containsExactly(ActorRef.of(7), now));
        service.move(FIRST, new MoveVisit(again.reason(), again.appointment(), Optional.of(now)));
    }

    private static MoveVisit toMonday() {
        return new MoveVisit(
                "She is away on Friday.", agreed(LocalDate.parse("2026-09-28"), "10:00", "12:00", NOMSA, true));
    }

    private static AgreedAppointment agreed(LocalDate day, String from, String until, long visitor, boolean suits) {
        return new AgreedAppointment(day, LocalTime.parse(from), LocalTime.parse(until), PLACE, visitor, suits);
    }

    private static CaseEventRecorded recorded(CaseEventKind kind) {
        return new CaseEventRecorded(CaseEvent.of(Desk.CASE, kind, Desk.NOW), 1, Desk.NOW, "staff:7");
    }

    private static final class AtWork implements StaffAtWork {
        private static final Map<Long, Caller> ROLES =
                Map.of(SIPHO, Caller.AGENT, NOMSA, Caller.SUPERVISOR, AUDITOR, Caller.ADMINISTRATOR);

        @Override
        public Optional<StaffActor> now(long staffId) {
            return Optional.ofNullable(ROLES.get(staffId)).map(role -> new StaffActor(staffId, Set.of(role), Set.of()));
        }

        @Override
        public Set<Long> gone() {
            return Set.of();
        }

        @Override
        public List<StaffPerson> everybody() {
            return List.of();
        }
    }

    private static final class NotedCase extends SteeredCase {
        final List<String> words = new ArrayList<>();

        @Override
        public long keepWords(long caseId, String kept) {
            words.add(kept);
            return words.size();
        }
    }

    private final class RecordingWorkflow implements VisitWorkflow {
        @Override
        public void arranged(long caseId, long visitId, long visitor, Instant until) {
            told.add("arranged " + visitId + " " + visitor + " " + until);
        }

        @Override
        public void moved(long visitId, long visitor, Instant until) {
            told.add("moved " + visitId + " " + visitor + " " + until);
        }

        @Override
        public void reported(String workItemId, boolean held) {
            told.add("held " + held);
        }

        @Override
        public void agreedAgain(String workItemId, long visitor, Instant until) {
            told.add("agreed again " + visitor + " " + until);
        }

        @Override
        public void cancelled(long visitId) {
            told.add("cancelled " + visitId);
        }
    }

    private final class RecordingPromises extends VisitPromises {
        @Override
        public long promise(long caseId, long visitor, Instant until) {
            told.add("promised until " + until);
            return 3;
        }

        @Override
        public long move(long promiseId, long visitor, Instant until, String reason) {
            told.add("promise moved to " + until);
            return promiseId;
        }

        @Override
        public void keep(long promiseId, Instant arrivedAt) {
            told.add("promise kept at " + arrivedAt);
        }

        @Override
        public void late(long promiseId, Instant arrivedAt) {
            told.add("promise put right at " + arrivedAt);
        }

        @Override
        public void withdraw(long promiseId, String because) {
            told.add("promise withdrawn");
        }
    }
}
