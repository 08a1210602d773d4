package org.redress.recovery.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.domain.DayAndHour;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.boundary.ReopeningService;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.recovery.domain.FollowUp;
import org.redress.recovery.domain.FollowUpState;
import org.redress.recovery.domain.NextTryHasPassed;
import org.redress.recovery.domain.NextTryMissing;
import org.redress.recovery.domain.NotContentEnough;
import org.redress.recovery.domain.OutsideHerHours;
import org.redress.testing.HeldTask;
import org.redress.worklist.domain.Phase;

/** Source. */
class FollowUpServiceTest {
    private static final long CASE = 7;
    private static final long LERATO = 12;
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final ZoneId JOHANNESBURG = ZoneId.of("Africa/Johannesburg");

    private final FollowUpsInMemory followUps = new FollowUpsInMemory();
    private final RecordingFollowUps engine = new RecordingFollowUps();
    private final List<CaseEvent> events = new ArrayList<>();
    private final List<String> reopened = new ArrayList<>();
    private final FollowUpService service = new FollowUpService();

    @BeforeEach
    void aCaseIsToBeFollowedUpWithTwoAttempts() {
        service.followUps = followUps;
        service.workflow = engine;
        service.workItems = new HeldTask("t", "form:follow-up", Phase.CLOSURE, CASE);
        service.reopenings = new Reopenings();
        service.window = new ContactWindow(LocalTime.of(8, 0), LocalTime.of(18, 0), day -> false, JOHANNESBURG);
        service.history = events::add;
        service.actor = new CurrentActor();
        service.actor.is(new StaffActor(LERATO, Set.of(Caller.AGENT), Set.of()));
        service.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        followUps.add(new FollowUp(CASE, 2, NOW));
    }

    @Test
    void keepsThatItStaysSolvedAndWhatWasSaid() {
        service.staysSolved(stays(true, true, " The new range. "));

        assertThat(theOne().state()).isEqualTo(FollowUpState.STAYS_SOLVED);
        assertThat(theOne().answer())
                .hasValueSatisfying(answer -> assertThat(answer.words()).isEqualTo("It plays."));
        assertThat(theOne().contentment()).hasValueSatisfying(told -> {
            assertThat(told.fixedForGood()).isEqualTo("Each is tested now.");
            assertThat(told.interest()).isEqualTo("The new range.");
        });
        assertThat(theOne().askedBy()).contains(LERATO);
        assertThat(theOne().endedAt()).contains(NOW);
        assertThat(theOne().isLead()).isTrue();
        assertThat(engine.told).containsExactly("reached true");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.STAYS_SOLVED);
            assertThat(event.payload())
                    .containsEntry("fixedForGood", "true")
                    .containsEntry("content", "true")
                    .containsEntry("askedForBusiness", "true")
                    .containsEntry("lead", "true");
            assertThat(event.payload().toString()).doesNotContain("plays", "range", "tested");
        });
    }

    @Test
    void whoIsNotContentIsNotAskedForBusiness() {
        assertThatThrownBy(() -> service.staysSolved(stays(false, true, ""))).isInstanceOf(NotContentEnough.class);
        assertThatThrownBy(() -> service.staysSolved(stays(true, false, "The new range.")))
                .isInstanceOf(NotContentEnough.class);
        assertThat(theOne().isOpen()).isTrue();
        assertThat(engine.told).isEmpty();

        service.staysSolved(stays(false, false, ""));

        assertThat(theOne().isLead()).isFalse();
    }

    @Test
    void whatIsNotSolvedAnyMoreIsOpenedAgainInHerWords() {
        service.cameBack(new CameBack("t", ContactMethod.TELEPHONE, "It hums again."));

        assertThat(theOne().state()).isEqualTo(FollowUpState.CAME_BACK);
        assertThat(engine.told).containsExactly("reached false");
        assertThat(reopened).containsExactly("7 It hums again.");
        assertThat(events).extracting(CaseEvent::kind).containsExactly(CaseEventKind.CAME_BACK);
    }

    @Test
    void whoIsNotReachedIsTriedAgainAndThenWrittenTo() {
        service.notReached(missed(Optional.of(tomorrowAt(10))));

        assertThat(theOne().dueAt()).isEqualTo(Instant.parse("2026-09-24T08:00:00Z"));
        assertThat(theOne().isLastAttempt()).isTrue();

        service.notReached(missed(Optional.empty()));
        service.writeInstead(CASE);

        assertThat(engine.told).containsExactly("again 2026-09-24T08:00:00Z", "unreached");
        assertThat(theOne().state()).isEqualTo(FollowUpState.WRITTEN_TO);
        assertThat(theOne().missed()).isEqualTo(2);
        assertThat(events)
                .extracting(CaseEvent::kind)
                .containsExactly(
                        CaseEventKind.FOLLOW_UP_MISSED,
                        CaseEventKind.FOLLOW_UP_MISSED,
                        CaseEventKind.FOLLOW_UP_WRITTEN);
    }

    @Test
    void theNextTryIsADayAndAnHourAheadOfUsAtWhichSheMayBeReached() {
        assertThatThrownBy(() -> service.notReached(missed(Optional.empty()))).isInstanceOf(NextTryMissing.class);
        assertThatThrownBy(() -> service.notReached(
                        missed(Optional.of(new DayAndHour(LocalDate.of(2026, 9, 23), LocalTime.of(16, 20))))))
                .isInstanceOf(NextTryHasPassed.class);
        assertThatThrownBy(() -> service.notReached(missed(Optional.of(tomorrowAt(19)))))
                .isInstanceOf(OutsideHerHours.class);
        assertThat(theOne().missed()).isZero();
        assertThat(engine.told).isEmpty();

        service.notReached(new NotReached("t", ContactMethod.EMAIL, Optional.of(tomorrowAt(19))));

        assertThat(engine.told).containsExactly("again 2026-09-24T17:00:00Z");
    }

    @Test
    void whatIsOverIsNotAskedAgain() {
        service.staysSolved(stays(true, false, ""));

        assertThatThrownBy(() -> service.writeInstead(CASE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> theOne().overtaken(NOW)).isInstanceOf(IllegalStateException.class);
    }

    private FollowUp theOne() {
        return followUps.ofCase(CASE).get(0);
    }

    private static DayAndHour tomorrowAt(int hour) {
        return new DayAndHour(LocalDate.of(2026, 9, 24), LocalTime.of(hour, 0));
    }

    private static NotReached missed(Optional<DayAndHour> again) {
        return new NotReached("t", ContactMethod.TELEPHONE, again);
    }

    private static StaysSolved stays(boolean content, boolean asked, String interest) {
        return new StaysSolved(
                "t", ContactMethod.TELEPHONE, "It plays.", "Each is tested now.", content, asked, interest);
    }

    private final class Reopenings extends ReopeningService {
        @Override
        public void reopen(ReopenCase command) {
            reopened.add(command.caseId() + " " + command.words());
        }
    }
}
