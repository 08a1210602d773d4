package org.redress.identity.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.redress.identity.domain.Account;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.CaseVisibility;
import org.redress.identity.domain.PasswordHash;
import org.redress.identity.domain.StaffMember;
import org.redress.identity.domain.SystemActor;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestClock;
import org.redress.testing.TestDatabase;

/** Source: R-017. */
class JpaSameReadersTest {
    private static final long OPEN = 1;
    private static final long OPEN_TOO = 2;
    private static final long ONE = 11;
    private static final long OTHER = 12;

    private long agent;
    private long manager;

    @OnEachDatabase
    void casesThatAreOpenToEverybodyAreReadByTheSame(TestDatabase database) {
        people(database);

        assertThat(same(database, OPEN, OPEN_TOO)).isTrue();
    }

    @OnEachDatabase
    void onlyOneOfThemIsRestricted(TestDatabase database) {
        people(database);
        restrict(database, ONE, Set.of(agent, manager));

        assertThat(same(database, ONE, OPEN)).isFalse();
        assertThat(same(database, OPEN, ONE)).isFalse();
    }

    /** Everybody who works here is named: but a system that works for nobody is not. */
    @OnEachDatabase
    void aSystemSeesOnlyOneOfThem(TestDatabase database) {
        people(database);
        restrict(database, ONE, Set.of(agent));

        assertThat(same(database, ONE, OPEN)).isFalse();
    }

    @OnEachDatabase
    void bothAreRestrictedToOthers(TestDatabase database) {
        people(database);
        restrict(database, ONE, Set.of(agent));
        restrict(database, OTHER, Set.of());

        assertThat(same(database, ONE, OTHER)).isFalse();
    }

    @OnEachDatabase
    void aManagerNeedNotBeNamed(TestDatabase database) {
        people(database);
        restrict(database, ONE, Set.of(agent));
        restrict(database, OTHER, Set.of(agent, manager));

        assertThat(same(database, ONE, OTHER)).isTrue();
    }

    @OnEachDatabase
    void oneIsAboutAColleagueWhateverHerRole(TestDatabase database) {
        people(database);
        concern(database, ONE, manager);
        assertThat(same(database, ONE, OPEN)).isFalse();

        concern(database, OTHER, agent);
        assertThat(same(database, OTHER, OPEN)).isFalse();
        assertThat(same(database, ONE, OTHER)).isFalse();
    }

    @OnEachDatabase
    void bothAreAboutTheSameColleague(TestDatabase database) {
        people(database);
        concern(database, ONE, agent);
        concern(database, OTHER, agent);

        assertThat(same(database, ONE, OTHER)).isTrue();
    }

    private static boolean same(TestDatabase database, long one, long other) {
        return database.<Boolean>read(em -> {
            JpaSameReaders readers = new JpaSameReaders();
            readers.em = em;
            return readers.ofBoth(one, other);
        });
    }

    private void people(TestDatabase database) {
        database.commit(em -> {
            agent = employ(em, "agent", Caller.AGENT);
            manager = employ(em, "manager", Caller.MANAGER);
        });
    }

    private static void restrict(TestDatabase database, long caseId, Set<Long> readers) {
        database.commit(em -> {
            CaseVisibility visibility = new CaseVisibility(caseId);
            visibility.restrict("integrity", new SystemActor("test"), TestClock.MONDAY_MORNING, readers);
            em.persist(visibility);
        });
    }

    private static void concern(TestDatabase database, long caseId, long staffId) {
        database.commit(em -> {
            CaseVisibility visibility = new CaseVisibility(caseId);
            visibility.concern(staffId);
            em.persist(visibility);
        });
    }

    private static long employ(EntityManager em, String login, Caller role) {
        StaffMember member = new StaffMember(login);
        em.persist(member);
        em.flush();
        em.persist(new Account(member, login, PasswordHash.ofNothing(), Set.of(role)));
        return member.id();
    }
}
