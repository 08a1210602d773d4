package org.redress.solution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.commitment.domain.DecidingRole;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.solution.domain.WaitForDecision;
import org.redress.testing.Desk;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.Loans;
import org.redress.testing.NamedStaff;
import org.redress.testing.SeenCases;
import org.redress.testing.SteeredCase;

/** who can say yes is told before anything is offered, and how long that usually takes. */
class DeciderQueriesTest {
    private static final StaffPerson MARLENE = new StaffPerson(20, "Marlene", "MJ");
    private static final StaffPerson NAZEEM = new StaffPerson(21, "Nazeem", "ND");
    private static final StaffPerson PRIYA = new StaffPerson(30, "Priya", "PN");

    /** The second day after Heritage Day; the desk opens at 08:30 in Johannesburg. */
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-09-24T22:00:00Z");

    private final Desk desk = new Desk();
    private final EnteredAbsences absences = new EnteredAbsences();
    private final Loans loans = new Loans();
    private final VisibleToSome access = new VisibleToSome();
    private final List<WaitForDecision> waits = new ArrayList<>();
    private final DeciderQueries queries = new DeciderQueries();

    @BeforeEach
    void wire() {
        queries.directory = new People();
        queries.presence = absences;
        queries.lent = loans;
        queries.atWork = new Everybody();
        queries.access = access;
        queries.cases = new SteeredCase();
        queries.decided = (asked, since, atMost) ->
                waits.stream().filter(wait -> !wait.decidedAt().isBefore(since)).toList();
        queries.timeToDecide = () -> Optional.of(WorkingTime.parse("8 h"));
        queries.actor = desk.actor;
        queries.hours = desk.hours;
        queries.clock = desk.clock;
    }

    @Test
    void namesTheSupervisorsOfTheTeamAndTheManagersOfTheHouse() {
        assertThat(queries.ofCase(DecidingRole.SUPERVISOR, Desk.CASE).here()).containsExactly(MARLENE);
        assertThat(queries.of(DecidingRole.SUPERVISOR).here()).containsExactly(MARLENE, NAZEEM);
        assertThat(queries.ofCase(DecidingRole.MANAGER, Desk.CASE).here()).containsExactly(PRIYA);
    }

    @Test
    void leavesOutWhoeverAsksAndWhoeverMayNotSeeTheCase() {
        desk.actAs(MARLENE.staffId(), Caller.SUPERVISOR);
        access.blind = PRIYA.staffId();

        assertThat(queries.of(DecidingRole.SUPERVISOR).here()).containsExactly(NAZEEM);
        assertThat(queries.ofCase(DecidingRole.SUPERVISOR, Desk.CASE).here()).isEmpty();
        assertThat(queries.ofCase(DecidingRole.MANAGER, Desk.CASE).here()).isEmpty();
        assertThat(queries.of(DecidingRole.MANAGER).here()).containsExactly(PRIYA);
    }

    @Test
    void saysWhenTheFirstIsBackAtWorkWhileNobodyIsHere() {
        absences.is(MARLENE.staffId(), 7, FRIDAY_MORNING.plus(Duration.ofDays(3)));
        absences.is(NAZEEM.staffId(), 7, FRIDAY_MORNING);

        Deciders found = queries.of(DecidingRole.SUPERVISOR);

        assertThat(found.here()).isEmpty();
        assertThat(found.firstBackAt()).contains(Instant.parse("2026-09-25T06:30:00Z"));

        absences.isBack(MARLENE.staffId());
        assertThat(queries.of(DecidingRole.SUPERVISOR).here()).containsExactly(MARLENE);
        assertThat(queries.of(DecidingRole.SUPERVISOR).firstBackAt()).isEmpty();
    }

    @Test
    void countsTheUsualWaitInWorkingTimeAsTheMiddleOfTheDecisions() {
        decided("2026-09-21T07:00:00Z", "2026-09-21T08:00:00Z");
        decided("2026-09-21T07:00:00Z", "2026-09-21T09:00:00Z");
        decided("2026-09-18T15:00:00Z", "2026-09-21T08:30:00Z");
        decided("2026-09-21T07:00:00Z", "2026-09-21T15:00:00Z");
        assertThat(queries.of(DecidingRole.SUPERVISOR).usualWait())
                .isEqualTo(new UsualWait(4, Optional.empty(), Optional.of(Duration.ofHours(8))));

        decided("2026-09-21T07:00:00Z", "2026-09-21T07:30:00Z");
        assertThat(queries.of(DecidingRole.SUPERVISOR).usualWait())
                .isEqualTo(new UsualWait(5, Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofHours(8))));

        decided("2026-09-21T07:00:00Z", "2026-09-21T07:30:00Z");
        assertThat(queries.of(DecidingRole.SUPERVISOR).usualWait().median()).contains(Duration.ofMinutes(90));
    }

    @Test
    void looksBackNinetyDaysOnly() {
        for (int decision = 0; decision < UsualWait.FEWEST; decision++) {
            decided("2026-06-24T07:00:00Z", "2026-06-24T09:00:00Z");
        }

        assertThat(queries.of(DecidingRole.MANAGER).usualWait().decisions()).isZero();
    }

    @Test
    void tellsNobodyOfACaseThatSheMayNotSee() {
        access.hide(Desk.CASE);

        assertThatThrownBy(() -> queries.ofCase(DecidingRole.MANAGER, Desk.CASE))
                .isInstanceOf(CaseNotFound.class);
    }

    @Test
    void namesThoseToWhomTheAuthorityIsLentAndTheirTeamsOnly() {
        StaffActor priya = new StaffActor(PRIYA.staffId(), Set.of(Caller.MANAGER), Set.of());
        absences.is(PRIYA.staffId(), MARLENE.staffId(), FRIDAY_MORNING);
        assertThat(queries.ofCase(DecidingRole.MANAGER, Desk.CASE).here()).isEmpty();

        loans.lends(priya, MARLENE.staffId());
        assertThat(queries.ofCase(DecidingRole.MANAGER, Desk.CASE).here()).containsExactly(MARLENE);
        assertThat(queries.of(DecidingRole.MANAGER).here()).containsExactly(MARLENE);

        loans.lends(new StaffActor(22, Set.of(Caller.SUPERVISOR), Set.of("ELSEWHERE")), NAZEEM.staffId());
        assertThat(queries.ofCase(DecidingRole.SUPERVISOR, Desk.CASE).here()).containsExactly(MARLENE);
        loans.lends(new StaffActor(23, Set.of(Caller.SUPERVISOR), Set.of("INTAKE")), NAZEEM.staffId());
        assertThat(queries.ofCase(DecidingRole.SUPERVISOR, Desk.CASE).here()).containsExactly(MARLENE, NAZEEM);
    }

    private void decided(String proposed, String at) {
        waits.add(new WaitForDecision(Instant.parse(proposed), Instant.parse(at)));
    }

    private static final class VisibleToSome extends SeenCases {
        private long blind;

        @Override
        public boolean isVisibleTo(long staffId, long caseId) {
            return staffId != blind && super.isVisibleTo(staffId, caseId);
        }
    }

    private static final class Everybody implements StaffAtWork {
        @Override
        public Optional<StaffActor> now(long staffId) {
            return Optional.empty();
        }

        @Override
        public Set<Long> gone() {
            return Set.of();
        }

        @Override
        public List<StaffPerson> everybody() {
            return List.of(MARLENE, NAZEEM, PRIYA);
        }
    }

    private static final class People extends NamedStaff {
        People() {
            super(Map.of());
        }

        @Override
        public List<StaffPerson> members(String unitCode, Caller role) {
            return role == Caller.SUPERVISOR ? List.of(MARLENE) : List.of();
        }

        @Override
        public List<StaffPerson> withRole(Caller role) {
            return role == Caller.MANAGER ? List.of(PRIYA) : List.of(MARLENE, NAZEEM);
        }
    }
}
