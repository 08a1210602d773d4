package org.redress.identity.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.CaseCondition;
import org.redress.identity.domain.CaseVisibility;
import org.redress.identity.domain.ClientActor;
import org.redress.identity.domain.CustomerActor;
import org.redress.identity.domain.NoActor;
import org.redress.identity.domain.PasswordHash;
import org.redress.identity.domain.ProcessActor;
import org.redress.identity.domain.StaffActor;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.StakeholderActor;
import org.redress.identity.domain.SystemActor;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestClock;
import org.redress.testing.TestDatabase;

/** The rule of who may see which case: everybody against every case, in JPQL, in SQL and for the single case. */
class CaseVisibilityTest {
    private static final long OPEN = 1;
    private static final long RESTRICTED = 2;
    private static final long RESTRICTED_ABOUT_READER = 3;
    private static final long ABOUT_MANAGER = 4;

    private long agent;
    private long reader;
    private long manager;

    @OnEachDatabase
    void saysTheSameInJpqlInSqlAndForTheSingleCase(TestDatabase database) {
        given(database);

        expected().forEach((actor, cases) -> {
            assertThatList(database.read(em -> byJpql(em, actor)))
                    .as("JPQL for " + actor.reference())
                    .containsExactlyInAnyOrderElementsOf(cases);
            assertThatList(database.read(em -> bySql(em, actor)))
                    .as("SQL for " + actor.reference())
                    .containsExactlyInAnyOrderElementsOf(cases);
            for (long caseId = 1; caseId <= 4; caseId++) {
                long one = caseId;
                assertThat(database.<Boolean>read(em -> access(em, actor).isVisible(one)))
                        .as("case " + one + " for " + actor.reference())
                        .isEqualTo(cases.contains(one));
            }
            assertThat(database.<Set<Long>>read(em -> access(em, actor).visible(List.of(1L, 2L, 3L, 4L))))
                    .as("many at once for " + actor.reference())
                    .containsExactlyInAnyOrderElementsOf(cases);
        });
    }

    @OnEachDatabase
    void countsNothingThatIsHidden(TestDatabase database) {
        given(database);

        assertThatList(database.read(em -> byJpql(em, staff(agent, Caller.AGENT))))
                .hasSize(2);
    }

    @OnEachDatabase
    void answersAHiddenCaseWithNotFound(TestDatabase database) {
        given(database);

        database.read(em -> {
            JpaCaseAccess access = access(em, staff(agent, Caller.AGENT));
            access.requireVisible(OPEN);
            assertThatThrownBy(() -> access.requireVisible(RESTRICTED)).isInstanceOf(CaseNotFound.class);
            return true;
        });
    }

    @OnEachDatabase
    void asksForAnotherStaffMemberWithHerOwnRoles(TestDatabase database) {
        given(database);

        database.read(em -> {
            JpaCaseAccess access = access(em, new SystemActor("assigning"));
            access.requireVisibleTo(manager, RESTRICTED);
            access.requireVisibleTo(reader, RESTRICTED);
            assertThatThrownBy(() -> access.requireVisibleTo(agent, RESTRICTED)).isInstanceOf(CaseNotFound.class);
            assertThatThrownBy(() -> access.requireVisibleTo(manager, ABOUT_MANAGER))
                    .isInstanceOf(CaseNotFound.class);
            return true;
        });
    }

    @OnEachDatabase
    void showsTheCaseToEverybodyAgainExceptWhomItIsAbout(TestDatabase database) {
        given(database);
        database.commit(
                em -> em.find(CaseVisibility.class, RESTRICTED_ABOUT_READER).unrestrict());

        assertThatList(database.read(em -> byJpql(em, staff(agent, Caller.AGENT))))
                .contains(RESTRICTED_ABOUT_READER);
        assertThatList(database.read(em -> byJpql(em, staff(reader, Caller.AGENT))))
                .doesNotContain(RESTRICTED_ABOUT_READER);
    }

    private static ClientActor workingFor(long clientId, long staffId, Caller role) {
        return new ClientActor(clientId, Set.of(), Optional.of(staff(staffId, role)));
    }

    private Map<Actor, Set<Long>> expected() {
        Map<Actor, Set<Long>> expected = new LinkedHashMap<>();
        expected.put(staff(agent, Caller.AGENT), Set.of(OPEN, ABOUT_MANAGER));
        expected.put(staff(agent, Caller.SUPERVISOR, Caller.ADMINISTRATOR), Set.of(OPEN, ABOUT_MANAGER));
        expected.put(staff(reader, Caller.AGENT), Set.of(OPEN, RESTRICTED, ABOUT_MANAGER));
        expected.put(staff(manager, Caller.MANAGER), Set.of(OPEN, RESTRICTED, RESTRICTED_ABOUT_READER));
        expected.put(new ProcessActor("P", "E"), Set.of(OPEN, RESTRICTED, RESTRICTED_ABOUT_READER, ABOUT_MANAGER));
        expected.put(new SystemActor("nightly"), Set.of(OPEN, RESTRICTED, RESTRICTED_ABOUT_READER, ABOUT_MANAGER));
        expected.put(new ClientActor(7, Set.of()), Set.of(OPEN, ABOUT_MANAGER));
        expected.put(workingFor(8, agent, Caller.AGENT), Set.of(OPEN, ABOUT_MANAGER));
        expected.put(workingFor(9, reader, Caller.AGENT), Set.of(OPEN, RESTRICTED, ABOUT_MANAGER));
        expected.put(workingFor(10, manager, Caller.MANAGER), Set.of(OPEN, RESTRICTED, RESTRICTED_ABOUT_READER));
        expected.put(new CustomerActor(RESTRICTED, 5), Set.of(RESTRICTED));
        expected.put(new StakeholderActor(OPEN, 6), Set.of(OPEN));
        expected.put(new NoActor(), Set.of());
        return expected;
    }

    /** Every case is a row of {@code case_counter} here: the rule does not ask what a case is. */
    private void given(TestDatabase database) {
        database.commit(em -> {
            agent = employ(em, "agent", Caller.AGENT);
            reader = employ(em, "reader", Caller.AGENT);
            manager = employ(em, "manager", Caller.MANAGER);
            for (long caseId = 1; caseId <= 4; caseId++) {
                em.createNativeQuery("insert into case_counter (case_id, last_number) values (?1, 0)")
                        .setParameter(1, caseId)
                        .executeUpdate();
            }
            restrict(em, RESTRICTED, Set.of(reader));
            restrict(em, RESTRICTED_ABOUT_READER, Set.of(reader)).concern(reader);
            CaseVisibility aboutManager = new CaseVisibility(ABOUT_MANAGER);
            aboutManager.concern(manager);
            em.persist(aboutManager);
            em.persist(new CaseVisibility(OPEN));
        });
    }

    private static CaseVisibility restrict(EntityManager em, long caseId, Set<Long> readers) {
        CaseVisibility visibility = new CaseVisibility(caseId);
        visibility.restrict("integrity", new SystemActor("test"), TestClock.MONDAY_MORNING, readers);
        em.persist(visibility);
        return visibility;
    }

    private static long employ(EntityManager em, String login, Caller role) {
        StaffMember member = new StaffMember(login);
        em.persist(member);
        em.flush();
        em.persist(new Account(member, login, PasswordHash.ofNothing(), Set.of(role)));
        return member.id();
    }

    private static List<Long> byJpql(EntityManager em, Actor actor) {
        JpaMaySee maySee = new JpaMaySee();
        maySee.currentActor = new CurrentActor();
        maySee.currentActor.is(actor);
        TypedQuery<Long> query = em.createQuery(
                "select v.caseId from CaseVisibility v where v.caseId > 0 and " + maySee.condition("v.caseId"),
                Long.class);
        maySee.bind(query);
        return query.getResultList();
    }

    private static List<Long> bySql(EntityManager em, Actor actor) {
        CaseCondition condition = CaseCondition.of(actor);
        Query query = em.createNativeQuery("select c.case_id from case_counter c where c.last_number = ?1 and "
                        + condition.sql("c.case_id", 2))
                .setParameter(1, 0);
        condition.parameter().ifPresent(value -> query.setParameter(2, value));
        List<?> rows = query.getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private static StaffActor staff(long staffId, Caller... roles) {
        return new StaffActor(staffId, Set.of(roles), Set.of());
    }

    private static JpaCaseAccess access(EntityManager em, Actor actor) {
        JpaStaffDirectory directory = new JpaStaffDirectory();
        directory.em = em;
        JpaCaseAccess access = new JpaCaseAccess();
        access.em = em;
        access.directory = directory;
        access.currentActor = new CurrentActor();
        access.currentActor.is(actor);
        return access;
    }
}
