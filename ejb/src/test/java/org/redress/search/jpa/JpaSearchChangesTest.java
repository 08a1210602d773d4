package org.redress.search.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.search.domain.ChangeKind;
import org.redress.search.domain.FeedPosition;
import org.redress.search.domain.SearchChange;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaSearchChangesTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:05:00Z");

    @OnEachDatabase
    void notesTheSameOnceATransaction(TestDatabase database) {
        given(database);
        database.inTransaction(em -> {
            JpaSearchChanges changes = over(em, NOW);
            changes.note(ChangeKind.CASE, 7);
            changes.note(ChangeKind.CASE, 7);
            changes.note(ChangeKind.CUSTOMER, 7);
            return 0;
        });
        note(database, 7, NOW);

        assertThat(caughtUp(database)).isEqualTo(3);
        assertThat(behind(database, 0)).containsExactlyInAnyOrder("CASE:7", "CUSTOMER:7", "CASE:7");
    }

    @OnEachDatabase
    void givesEachChangeOnePlaceInOrder(TestDatabase database) {
        given(database);
        note(database, 1, NOW);
        note(database, 2, NOW);
        caughtUp(database);
        note(database, 3, NOW);
        caughtUp(database);
        assertThat(caughtUp(database)).isZero();

        assertThat(behind(database, 0)).containsExactly("CASE:1", "CASE:2", "CASE:3");
        assertThat(behind(database, 2)).containsExactly("CASE:3");
        assertThat(end(database).number()).isEqualTo(3);
    }

    @OnEachDatabase
    void knowsItsDatabaseByOneName(TestDatabase database) {
        given(database);

        FeedPosition first = end(database);

        assertThat(first.database()).isNotEmpty();
        assertThat(end(database)).isEqualTo(first);
    }

    /** Where readers wait for writers, as on Derby, there is nothing to miss. */
    @OnEachDatabase
    void placesWhatIsCommittedLateBehindWhatWasThereBefore(TestDatabase database) throws SQLException {
        assumeTrue("PostgreSQL".equals(product(database)), "readers wait for writers here");
        given(database);
        try (EntityManager slow = database.entityManager()) {
            slow.getTransaction().begin();
            over(slow, NOW).note(ChangeKind.CASE, 1);
            slow.flush();
            note(database, 2, NOW);
            caughtUp(database);
            slow.getTransaction().commit();
        }
        caughtUp(database);

        assertThat(behind(database, 1)).containsExactly("CASE:1");
    }

    @OnEachDatabase
    void forgetsWhatIsOldAndSaysHowFar(TestDatabase database) {
        given(database);
        note(database, 1, NOW.minus(Duration.ofDays(9)));
        note(database, 2, NOW.minus(Duration.ofDays(8)));
        note(database, 3, NOW);
        caughtUp(database);
        note(database, 4, NOW.minus(Duration.ofDays(9)));

        int forgotten = database.inTransaction(em -> over(em, NOW).forget(NOW.minus(Duration.ofDays(7))));

        assertThat(forgotten).isEqualTo(2);
        assertThat(database.<Long>read(em -> over(em, NOW).forgottenTo())).isEqualTo(2);
        caughtUp(database);
        assertThat(behind(database, 2)).containsExactly("CASE:3", "CASE:4");
    }

    private static void given(TestDatabase database) {
        database.inTransaction(em -> {
            em.createQuery("delete from SearchChange c").executeUpdate();
            em.createNativeQuery("delete from search_feed").executeUpdate();
            return em.createNativeQuery(
                            "insert into search_feed (id, last_position, forgotten_to, database_name) values (1, 0, 0, '')")
                    .executeUpdate();
        });
    }

    private static void note(TestDatabase database, long caseId, Instant at) {
        database.inTransaction(em -> {
            over(em, at).note(ChangeKind.CASE, caseId);
            return 0;
        });
    }

    private static int caughtUp(TestDatabase database) {
        return database.inTransaction(em -> over(em, NOW).catchUp(100));
    }

    private static FeedPosition end(TestDatabase database) {
        return database.inTransaction(em -> over(em, NOW).end());
    }

    private static List<String> behind(TestDatabase database, long position) {
        return database.read(em -> over(em, NOW).behind(position, 100).stream()
                .map(JpaSearchChangesTest::text)
                .toList());
    }

    private static String text(SearchChange change) {
        return change.kind() + ":" + change.subjectId();
    }

    private static JpaSearchChanges over(EntityManager em, Instant now) {
        JpaSearchChanges changes = new JpaSearchChanges();
        changes.em = em;
        changes.clock = Clock.fixed(now, ZoneOffset.UTC);
        changes.transaction = oneTransaction();
        return changes;
    }

    private static TransactionSynchronizationRegistry oneTransaction() {
        Map<Object, Object> kept = new HashMap<>();
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                JpaSearchChangesTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> method.getName().equals("putResource")
                        ? kept.put(arguments[0], arguments[1])
                        : kept.get(arguments[0]));
    }

    private static String product(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
