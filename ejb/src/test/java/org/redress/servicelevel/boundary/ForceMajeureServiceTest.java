package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.casehistory.domain.CaseEventKind.CLOSED;
import static org.redress.casehistory.domain.CaseEventKind.FORCE_MAJEURE_BEGAN;
import static org.redress.casehistory.domain.CaseEventKind.FORCE_MAJEURE_ENDED;
import static org.redress.servicelevel.boundary.ClockDesk.at;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.servicelevel.domain.clock.ClockReading.State;
import org.redress.servicelevel.domain.clock.Segment;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRefused;
import org.redress.servicelevel.domain.forcemajeure.ForceMajeureRefused.Problem;

/** what the agreement excludes stops the clocks of the cases it touches, and nothing of that is lost. */
class ForceMajeureServiceTest {
    private static final String STORM = "First of FORCE_MAJEURE";
    private static final String TEAM = "REPAIRS";

    private final ClockDesk desk = new ClockDesk();
    private final ForceMajeureService service = new ForceMajeureService();
    private final ForceMajeureQueries queries = new ForceMajeureQueries();

    @BeforeEach
    void furnish() {
        service.periods = desk.periods;
        service.book = desk.book;
        service.cases = desk.cases;
        service.access = desk.access;
        service.actor = desk.actor;
        service.clock = desk.clock;
        queries.forceMajeure = desk.periods;
        queries.book = desk.book;
        queries.access = desk.access;
        desk.complaint(1, "2026-09-23T09:00", "A");
    }

    @Test
    void movesTheDeadlineByWhatWasWaitedFor() {
        long storm = service.begin(storm("2026-09-23T10:00", null, 1));
        assertThat(desk.reading(1).state()).isEqualTo(State.PAUSED);

        service.end(storm, ended("2026-09-23T12:30"));

        assertThat(desk.reading(1).state()).isEqualTo(State.RUNNING);
        assertThat(desk.due(1)).isEqualTo(at("2026-09-23T15:30"));
        assertThat(addsUp(1)).isEqualTo(Duration.ofHours(4));
        assertThat(kinds(1)).endsWith(FORCE_MAJEURE_BEGAN, FORCE_MAJEURE_ENDED);
        assertThat(queries.ofCase(1)).singleElement().satisfies(shown -> {
            assertThat(shown.isOpen()).isFalse();
            assertThat(shown.cases())
                    .containsExactly(new ForceMajeureView.Touched(
                            1, at("2026-09-23T10:00"), Optional.of(at("2026-09-23T12:30"))));
        });
    }

    @Test
    void isRecordedAfterwardsWithItsEnd() {
        service.begin(storm("2026-09-23T10:00", "2026-09-23T12:30", 1));

        assertThat(desk.due(1)).isEqualTo(at("2026-09-23T15:30"));
    }

    @Test
    void touchesTheOpenCasesOfATeamAndLeavesOutWhatCameLaterOrStandsStillAlready() {
        desk.complaint(2, "2026-09-23T11:00", "A");
        desk.complaint(3, "2026-09-23T13:00", "A");
        desk.complaint(4, "2026-09-23T09:00", "A");
        service.begin(storm("2026-09-23T11:30", "2026-09-23T11:45", 4));

        ForceMajeureBegun begun = service.beginForTeam(new BeginForceMajeureOfTeam(
                TEAM, STORM, "The road is gone.", at("2026-09-23T10:00"), Optional.of(at("2026-09-23T12:30"))));

        assertThat(begun.touched()).isEqualTo(2);
        assertThat(begun.leftOut()).isEqualTo(2);
        assertThat(desk.due(1)).isEqualTo(at("2026-09-23T15:30"));
        assertThat(desk.due(2)).as("stood still from its beginning").isEqualTo(at("2026-09-23T16:30"));
        assertThat(desk.due(3)).isEqualTo(at("2026-09-23T17:00"));
    }

    @Test
    void endsForOneCaseBeforeItEndsForAll() {
        desk.complaint(2, "2026-09-23T09:00", "A");
        long storm = service.begin(storm("2026-09-23T10:00", null, 1, 2));

        service.release(storm, 1, ended("2026-09-23T11:00"));
        assertThat(desk.due(1)).isEqualTo(at("2026-09-23T14:00"));
        assertThat(desk.reading(2).state()).isEqualTo(State.PAUSED);
        assertThat(queries.latest()).singleElement().satisfies(shown -> assertThat(shown.isOpen())
                .isTrue());

        service.release(storm, 2, ended("2026-09-23T12:00"));
        assertThat(queries.latest()).singleElement().satisfies(shown -> assertThat(shown.isOpen())
                .isFalse());
        refused(Problem.OVER, () -> service.end(storm, ended("2026-09-23T12:00")));
    }

    @Test
    void hasEndedWhenTheLastCaseWentOnWhicheverWasSaidLast() {
        desk.complaint(2, "2026-09-23T09:00", "A");
        long storm = service.begin(storm("2026-09-23T10:00", null, 1, 2));

        service.release(storm, 1, ended("2026-09-23T12:00"));
        service.release(storm, 2, ended("2026-09-23T11:00"));

        assertThat(queries.latest()).singleElement().satisfies(shown -> assertThat(shown.endedAt())
                .contains(at("2026-09-23T12:00")));
    }

    @Test
    void takesMoreCasesInAsLongAsItGoesOn() {
        desk.complaint(2, "2026-09-23T11:00", "A");
        long storm = service.begin(storm("2026-09-23T10:00", null, 1));

        service.add(storm, Set.of(2L));
        service.end(storm, ended("2026-09-23T12:00"));

        assertThat(desk.due(2)).isEqualTo(at("2026-09-23T16:00"));
        desk.complaint(3, "2026-09-23T11:00", "A");
        refused(Problem.OVER, () -> service.add(storm, Set.of(3L)));
    }

    @Test
    void saysNothingMoreToACaseThatEndedMeanwhile() {
        long storm = service.begin(storm("2026-09-23T10:00", null, 1));
        desk.histories.happened(1, at("2026-09-23T15:00"), CLOSED);

        service.end(storm, ended("2026-09-23T15:30"));

        assertThat(kinds(1)).endsWith(CLOSED);
        assertThat(desk.reading(1).used()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void beginsAndEndsInThePastAndInThatOrder() {
        refused(Problem.IN_THE_FUTURE, () -> service.begin(storm("2026-09-23T16:01", null, 1)));
        refused(Problem.IN_THE_FUTURE, () -> service.begin(storm("2026-09-23T10:00", "2026-09-23T16:01", 1)));
        refused(Problem.ENDS_BEFORE_IT_BEGINS, () -> service.begin(storm("2026-09-23T10:00", "2026-09-23T10:00", 1)));
        long storm = service.begin(storm("2026-09-23T10:00", null, 1));
        refused(Problem.ENDS_BEFORE_IT_BEGINS, () -> service.end(storm, ended("2026-09-23T09:59")));
        refused(Problem.IN_THE_FUTURE, () -> service.release(storm, 1, ended("2026-09-23T16:01")));
    }

    @Test
    void doesNotOverlap() {
        service.begin(storm("2026-09-23T10:00", "2026-09-23T11:00", 1));
        refused(Problem.OVERLAPS, () -> service.begin(storm("2026-09-23T10:30", null, 1)));

        service.begin(storm("2026-09-23T11:00", null, 1));
        refused(Problem.OVERLAPS_STILL, () -> service.begin(storm("2026-09-23T12:00", null, 1)));
    }

    @Test
    void touchesNothingThatHasEndedOrCameAfterIt() {
        desk.complaint(2, "2026-09-23T13:00", "A");
        refused(Problem.CASE_CAME_LATER, () -> service.begin(storm("2026-09-23T10:00", "2026-09-23T11:00", 2)));
        desk.histories.happened(1, at("2026-09-23T15:00"), CLOSED);
        refused(Problem.CASE_ENDED, () -> service.begin(storm("2026-09-23T10:00", null, 1)));
        desk.cases.all.remove(2L);
        refused(
                Problem.NO_CASES,
                () -> service.beginForTeam(new BeginForceMajeureOfTeam(
                        TEAM, STORM, "The road is gone.", at("2026-09-23T10:00"), Optional.empty())));
    }

    @Test
    void isWhatTheAgreementExcludesAndNothingElse() {
        assertThat(queries.causes()).containsExactly("First of FORCE_MAJEURE", "Second of FORCE_MAJEURE");
        refused(
                Problem.NO_SUCH_CAUSE,
                () -> service.begin(new BeginForceMajeure(
                        Set.of(1L), "Monday", "It is Monday.", at("2026-09-23T10:00"), Optional.empty())));
    }

    @Test
    void showsNothingOfCasesThatMayNotBeSeen() {
        desk.complaint(2, "2026-09-23T09:00", "A");
        long storm = service.begin(storm("2026-09-23T10:00", null, 1, 2));
        desk.access.hide(1);

        assertThat(queries.latest()).singleElement().satisfies(shown -> assertThat(shown.cases())
                .extracting(ForceMajeureView.Touched::caseId)
                .containsExactly(2L));
        assertThatThrownBy(() -> service.release(storm, 1, ended("2026-09-23T11:00")))
                .isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.begin(storm("2026-09-23T10:00", null, 1)))
                .isInstanceOf(CaseNotFound.class);
        desk.access.hide(2);
        assertThat(queries.latest()).isEmpty();
        assertThatThrownBy(() -> service.end(storm, ended("2026-09-23T11:00")))
                .isInstanceOf(ForceMajeureNotFound.class);
    }

    private static BeginForceMajeure storm(String from, String until, long... caseIds) {
        Optional<Instant> end = Optional.ofNullable(until).map(ClockDesk::at);
        Set<Long> ids = Arrays.stream(caseIds).boxed().collect(Collectors.toSet());
        return new BeginForceMajeure(ids, STORM, "The road is gone.", at(from), end);
    }

    private static EndForceMajeure ended(String at) {
        return new EndForceMajeure(at(at), "The road is open.");
    }

    private Duration addsUp(long caseId) {
        return desk.reading(caseId).explanation().stream()
                .filter(segment -> segment.until().compareTo(desk.due(caseId)) <= 0)
                .map(Segment::counted)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private List<CaseEventKind> kinds(long caseId) {
        return desk.histories.ofCase(caseId).stream()
                .map(CaseEventRecorded::event)
                .map(CaseEvent::kind)
                .toList();
    }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(ForceMajeureRefused.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(problem));
    }
}
