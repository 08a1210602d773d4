package org.redress.absence.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.absence.domain.Absence;
import org.redress.absence.domain.AbsenceHasBegun;
import org.redress.absence.domain.AbsenceOnlyGetsShorter;
import org.redress.absence.domain.AbsenceOver;
import org.redress.absence.domain.AwayTime;
import org.redress.absence.domain.DaysDoNotFit;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StaffRef;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.testing.NamedStaff;
import org.redress.testing.RecordingEvent;
import org.redress.testing.TestClock;

/** */
class AbsenceServiceTest {
    private static final ZoneId HOUSE = ZoneId.of("Africa/Johannesburg");
    private static final StaffActor LERATO = new StaffActor(1, Set.of(Caller.AGENT), Set.of("INTAKE", "REPAIRS"));
    private static final StaffActor JOHAN = new StaffActor(2, Set.of(Caller.AGENT), Set.of("INTAKE"));
    private static final StaffActor SIPHO = new StaffActor(3, Set.of(Caller.AGENT), Set.of("REPAIRS"));
    private static final StaffActor MARLENE = new StaffActor(4, Set.of(Caller.SUPERVISOR), Set.of("INTAKE"));
    private static final StaffActor PRIYA = new StaffActor(5, Set.of(Caller.MANAGER), Set.of());
    private static final StaffActor AYESHA = new StaffActor(6, Set.of(Caller.AGENT), Set.of("RELATIONS"));
    private static final StaffActor NOMSA = new StaffActor(7, Set.of(Caller.SUPERVISOR), Set.of("INTAKE"));
    private static final Map<Long, StaffActor> PEOPLE =
            Map.of(1L, LERATO, 2L, JOHAN, 3L, SIPHO, 4L, MARLENE, 5L, PRIYA, 6L, AYESHA, 7L, NOMSA);

    /** The eve of Heritage Day, 16:20 in Johannesburg. */
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private static final LocalDate TODAY = LocalDate.parse("2026-09-23");
    private static final LocalDate MONDAY = LocalDate.parse("2026-09-28");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-10-02");

    private final AbsencesInMemory absences = new AbsencesInMemory();
    private final RecordingEvent<AbsenceBegan> began = new RecordingEvent<>();
    private final TestClock clock = new TestClock(NOW);
    private final CurrentActor actor = new CurrentActor();
    private final AbsenceService service = new AbsenceService();
    private final AbsenceQueries queries = new AbsenceQueries();
    private final AtWork atWork = new AtWork();
    private final Lending lending = new Lending();
    private final EnteredPresence presence = new EnteredPresence();

    @BeforeEach
    void wire() {
        AbsenceRights rights = new AbsenceRights();
        rights.actor = actor;
        rights.staff = new Directory();
        Substitutes substitutes = new Substitutes();
        substitutes.absences = absences;
        substitutes.staff = atWork;
        substitutes.clock = clock;
        lending.absences = absences;
        lending.staff = atWork;
        lending.actor = actor;
        lending.clock = clock;
        service.lending = lending;
        queries.lending = lending;
        service.absences = absences;
        service.substitutes = substitutes;
        service.rights = rights;
        service.staff = atWork;
        service.hours = WorkingCalendar.of(
                HOUSE, WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")), SouthAfricanHolidays.plan());
        service.actor = actor;
        service.clock = clock;
        service.began = began;
        queries.absences = absences;
        queries.rights = rights;
        queries.substitutes = substitutes;
        queries.staff = atWork;
        queries.hours = service.hours;
        queries.clock = clock;
        presence.absences = absences;
        presence.staff = atWork;
        presence.clock = clock;
        actor.is(LERATO);
    }

    @Test
    void lastsWholeDaysOfTheHouseAndEndsByItself() {
        enter(LERATO, MONDAY, FRIDAY, JOHAN);

        nowIs("2026-09-27T21:59:59.999Z");
        assertThat(presence.awayNow(1)).isEmpty();
        nowIs("2026-09-27T22:00:00Z");
        assertThat(presence.awayNow(1)).contains(new Away(1, 2, Instant.parse("2026-10-02T22:00:00Z")));
        nowIs("2026-10-02T21:59:59.999Z");
        assertThat(presence.awayNow(1)).isPresent();
        nowIs("2026-10-02T22:00:00Z");
        assertThat(presence.awayNow(1)).isEmpty();
        assertThat(began.fired()).isEmpty();
    }

    @Test
    void beginsAtThisMomentWhenItBeginsToday() {
        enter(LERATO, TODAY, MONDAY, JOHAN);

        assertThat(began.fired()).containsExactly(new AbsenceBegan(1));
        assertThat(presence.awayNow(1)).isPresent();
        assertThat(queries.ahead()).singleElement().satisfies(view -> {
            assertThat(view.from()).isEqualTo(NOW);
            assertThat(view.firstDay()).isEqualTo(TODAY);
            assertThat(view.lastDay()).isEqualTo(MONDAY);
            assertThat(view.begun()).isTrue();
        });
    }

    @Test
    void refusesDaysThatDoNotFit() {
        assertThatThrownBy(() -> enter(LERATO, FRIDAY, MONDAY, JOHAN)).isInstanceOf(DaysDoNotFit.class);
        assertThatThrownBy(() -> enter(LERATO, TODAY.minusDays(1), MONDAY, JOHAN))
                .isInstanceOf(DaysDoNotFit.class);
    }

    @Test
    void refusesWhatOverlapsAndTakesWhatFollows() {
        enter(LERATO, MONDAY, FRIDAY, JOHAN);

        assertThatThrownBy(() -> enter(LERATO, FRIDAY, FRIDAY.plusDays(3), JOHAN))
                .isInstanceOf(AwayThen.class);
        enter(LERATO, FRIDAY.plusDays(1), FRIDAY.plusDays(3), JOHAN);

        assertThat(queries.ahead()).extracting(AbsenceView::firstDay).containsExactly(MONDAY, FRIDAY.plusDays(1));
    }

    @Test
    void namesWhoCouldWhenWhoeverIsToStandInIsAwayHerself() {
        actor.is(PRIYA);
        enter(JOHAN, MONDAY.plusDays(2), FRIDAY.plusDays(9), LERATO);

        assertThatThrownBy(() -> enter(LERATO, MONDAY, FRIDAY, JOHAN))
                .isInstanceOfSatisfying(SubstituteAway.class, refused -> {
                    assertThat(refused.code()).isEqualTo("RDR-ABS-006");
                    assertThat(refused.details()).containsExactly(new StaffRef(2), List.of(new StaffRef(3)));
                });

        enter(SIPHO, MONDAY, MONDAY, LERATO);
        assertThatThrownBy(() -> enter(LERATO, MONDAY, FRIDAY, JOHAN))
                .isInstanceOfSatisfying(SubstituteAway.class, refused -> assertThat(refused.code())
                        .isEqualTo("RDR-ABS-010"));
        enter(LERATO, MONDAY, MONDAY.plusDays(1), JOHAN);
    }

    @Test
    void nobodyStandsInForHerselfOrWithoutWorkingHere() {
        assertThatThrownBy(() -> enter(LERATO, MONDAY, FRIDAY, LERATO)).isInstanceOf(SubstituteForHerself.class);
        assertThatThrownBy(() -> service.enter(new EnterAbsence(1, MONDAY, FRIDAY, 99, false)))
                .isInstanceOf(NotAtWork.class);
        assertThatThrownBy(() -> service.enter(new EnterAbsence(99, MONDAY, FRIDAY, 1, false)))
                .isInstanceOf(NotAtWork.class);
    }

    @Test
    void isEnteredByHerselfHerSupervisorOrWhoeverLooksAfterAll() {
        actor.is(JOHAN);
        assertThatThrownBy(() -> enter(LERATO, MONDAY, FRIDAY, JOHAN)).isInstanceOf(NotHerSupervisor.class);

        actor.is(MARLENE);
        assertThatThrownBy(() -> enter(AYESHA, MONDAY, FRIDAY, LERATO)).isInstanceOf(NotHerSupervisor.class);
        enter(LERATO, MONDAY, FRIDAY, JOHAN);
        assertThat(queries.whomIEnter()).extracting(StaffPerson::staffId).containsExactly(1L, 2L, 4L);

        actor.is(PRIYA);
        enter(AYESHA, MONDAY, FRIDAY, SIPHO);
        assertThat(queries.whomIEnter()).hasSize(6);

        actor.is(JOHAN);
        long hers = queries.ahead().get(0).absenceId();
        assertThat(queries.ahead()).noneMatch(AbsenceView::changeable);
        assertThatThrownBy(() -> service.shorten(hers, MONDAY)).isInstanceOf(NotHerSupervisor.class);
        assertThatThrownBy(() -> service.callOff(hers)).isInstanceOf(NotHerSupervisor.class);
    }

    @Test
    void isCalledOffBeforeItBeginsAndOnlyMadeShorterAfterwards() {
        long first = enter(LERATO, MONDAY, FRIDAY, JOHAN);
        service.callOff(first);
        assertThat(queries.ahead()).isEmpty();
        assertThatThrownBy(() -> service.callOff(first)).isInstanceOf(AbsenceOver.class);

        long second = enter(LERATO, MONDAY, FRIDAY, JOHAN);
        nowIs("2026-09-29T08:00:00Z");
        assertThatThrownBy(() -> service.callOff(second)).isInstanceOf(AbsenceHasBegun.class);
        assertThatThrownBy(() -> service.shorten(second, FRIDAY.plusDays(1)))
                .isInstanceOf(AbsenceOnlyGetsShorter.class);

        service.shorten(second, FRIDAY.minusDays(1));
        assertThat(queries.ahead()).extracting(AbsenceView::lastDay).containsExactly(FRIDAY.minusDays(1));

        service.shorten(second, MONDAY);
        assertThat(presence.awayNow(1)).isEmpty();
        assertThatThrownBy(() -> service.shorten(second, MONDAY)).isInstanceOf(AbsenceOver.class);
        assertThatThrownBy(() -> service.shorten(1, MONDAY)).isInstanceOf(AbsenceNotFound.class);
    }

    @Test
    void aStandInWhoFallsIllIsStoodInForInTurn() {
        actor.is(PRIYA);
        enter(LERATO, TODAY, FRIDAY, JOHAN);
        assertThat(presence.whoDoesTheWorkOf(1)).contains(2L);
        assertThat(presence.standsInFor(2)).containsExactly(1L);

        enter(JOHAN, TODAY, FRIDAY, SIPHO);
        assertThat(presence.whoDoesTheWorkOf(1)).contains(3L);
        assertThat(presence.standsInFor(3)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(presence.standsInFor(2)).isEmpty();
        assertThat(presence.whoDoesTheWorkOf(6)).contains(6L);
    }

    @Test
    void thoseWhoStandInForEachOtherInACircleAreNone() {
        actor.is(PRIYA);
        enter(LERATO, TODAY, MONDAY, JOHAN);
        enter(JOHAN, TODAY, MONDAY, SIPHO);
        nowIs("2026-09-23T14:30:00Z");
        absences.add(new Absence(3, new AwayTime(NOW, NOW.plus(Duration.ofDays(2))), 1, 5, NOW));

        assertThat(presence.whoDoesTheWorkOf(1)).isEmpty();
        assertThatThrownBy(() -> presence.requireHere(1)).isInstanceOf(StaffMemberAway.class);
    }

    @Test
    void authorityIsLentExactlyWhileTheAbsenceLasts() {
        actor.is(PRIYA);
        lend(PRIYA, MARLENE);
        assertThat(lending.lentTo(4)).isEmpty();

        nowIs("2026-09-27T22:00:00Z");
        assertThat(lending.lentTo(4)).containsExactly(PRIYA);
        assertThat(lending.lentTo(7)).isEmpty();
        assertThat(queries.ahead()).singleElement().satisfies(view -> assertThat(view.lendsAuthority())
                .isTrue());

        nowIs("2026-10-02T22:00:00Z");
        assertThat(lending.lentNow()).isEmpty();
        assertThat(lending.everLentTo()).containsExactly(4L);
    }

    @Test
    void whatWasLentEndsWhenTheAbsenceIsMadeShorterOrCalledOff() {
        actor.is(PRIYA);
        long monday = lend(PRIYA, MARLENE);
        nowIs("2026-09-28T08:00:00Z");
        assertThat(lending.lentTo(4)).hasSize(1);
        service.shorten(monday, LocalDate.parse("2026-09-27"));
        assertThat(lending.lentTo(4)).isEmpty();

        long later = service.enter(new EnterAbsence(5, FRIDAY, FRIDAY, 4, true));
        service.callOff(later);
        nowIs("2026-10-02T08:00:00Z");
        assertThat(lending.lentTo(4)).isEmpty();
    }

    @Test
    void anAbsenceLendsNothingUnlessThatWasEntered() {
        actor.is(PRIYA);
        enter(PRIYA, TODAY, FRIDAY, MARLENE);

        assertThat(lending.lentNow()).isEmpty();
        assertThat(lending.everLentTo()).isEmpty();
    }

    @Test
    void whatIsLentIsNotLentOn() {
        actor.is(PRIYA);
        service.enter(new EnterAbsence(5, TODAY, FRIDAY, 4, true));
        actor.is(MARLENE);
        service.enter(new EnterAbsence(4, TODAY, FRIDAY, 7, true));

        assertThat(lending.lentNow()).isEqualTo(Map.of(7L, List.of(MARLENE)));
    }

    @Test
    void nobodyLendsMoreThanSheHasAtThatMoment() {
        actor.is(PRIYA);
        service.enter(new EnterAbsence(5, TODAY, FRIDAY, 4, true));

        StaffActor agentNow = new StaffActor(5, Set.of(Caller.AGENT, Caller.SUPERVISOR), Set.of("REPAIRS"));
        atWork.changed.put(5L, agentNow);
        assertThat(lending.lentTo(4)).containsExactly(new StaffActor(5, Set.of(Caller.SUPERVISOR), Set.of("REPAIRS")));

        atWork.changed.put(5L, new StaffActor(5, Set.of(Caller.AGENT), Set.of("REPAIRS")));
        assertThat(lending.lentTo(4)).isEmpty();

        atWork.changed.clear();
        atWork.changed.put(4L, new StaffActor(4, Set.of(Caller.AGENT), Set.of("INTAKE")));
        assertThat(lending.lentTo(4)).isEmpty();
    }

    @Test
    void authorityIsLentByWhoeverHasItOrAManagerAndOnlyToThoseWhoApprove() {
        actor.is(MARLENE);
        assertThatThrownBy(() -> lend(NOMSA, MARLENE)).isInstanceOf(AuthorityNotHersToLend.class);
        assertThat(queries.lends(7)).isFalse();
        assertThat(queries.lends(4)).isTrue();

        actor.is(LERATO);
        assertThatThrownBy(() -> lend(LERATO, MARLENE)).isInstanceOf(NothingToLend.class);
        assertThat(queries.lends(1)).isFalse();

        actor.is(PRIYA);
        assertThatThrownBy(() -> lend(PRIYA, JOHAN)).isInstanceOf(LentToSupervisorsOnly.class);
        lend(NOMSA, MARLENE);
    }

    @Test
    void aSupervisorCanStandInForAManager() {
        assertThat(queries.colleaguesOf(5)).extracting(StaffPerson::staffId).containsExactly(4L);
        assertThat(queries.colleaguesOf(4)).isEmpty();
    }

    private long lend(StaffActor who, StaffActor substitute) {
        return service.enter(new EnterAbsence(who.staffId(), MONDAY, FRIDAY, substitute.staffId(), true));
    }

    private long enter(StaffActor who, LocalDate first, LocalDate last, StaffActor substitute) {
        return service.enter(new EnterAbsence(who.staffId(), first, last, substitute.staffId(), false));
    }

    private void nowIs(String moment) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private static final class AtWork implements StaffAtWork {
        private final Map<Long, StaffActor> changed = new HashMap<>();

        @Override
        public Optional<StaffActor> now(long staffId) {
            return Optional.ofNullable(changed.getOrDefault(staffId, PEOPLE.get(staffId)));
        }

        @Override
        public Set<Long> gone() {
            return Set.of();
        }

        @Override
        public List<StaffPerson> everybody() {
            return Stream.of(1L, 2L, 3L, 4L, 5L, 6L)
                    .map(id -> new StaffPerson(id, "Person " + id, "P"))
                    .toList();
        }
    }

    private static final class Directory extends NamedStaff {
        Directory() {
            super(Map.of());
        }

        @Override
        public StaffActor actor(long staffId) {
            return PEOPLE.get(staffId);
        }
    }
}
