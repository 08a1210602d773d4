package org.redress.casehistory.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.EventFeed.FedEvent;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.MaySee;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.RecordingEvent;
import org.redress.testing.TestClock;
import org.redress.testing.TestDatabase;

class JpaEventFeedTest {
    private static final long CASE = 4711;
    private static final long OTHER = 4712;

    @OnEachDatabase
    void placesEachEventOnceInTheOrderItWasRecorded(TestDatabase database) {
        given(database);
        recorded(database, CASE, CaseEventKind.REGISTERED);
        recorded(database, OTHER, CaseEventKind.REGISTERED);
        recorded(database, CASE, CaseEventKind.ASSESSED);

        assertThat(caughtUp(database, 2)).isEqualTo(2);
        assertThat(caughtUp(database, 2)).isEqualTo(1);
        assertThat(caughtUp(database, 2)).isZero();

        List<FedEvent> all = behind(database, 0, 10);
        assertThat(all).extracting(FedEvent::position).containsExactly(1L, 2L, 3L);
        assertThat(all.stream().filter(each -> each.recorded().event().caseId() == CASE))
                .extracting(each -> each.recorded().event().kind())
                .containsExactly(CaseEventKind.REGISTERED, CaseEventKind.ASSESSED);
        assertThat(behind(database, 1, 1)).extracting(FedEvent::position).containsExactly(2L);
    }

    @OnEachDatabase
    void tellsOnlyWhatMayBeSeen(TestDatabase database) {
        given(database);
        recorded(database, CASE, CaseEventKind.REGISTERED);
        recorded(database, OTHER, CaseEventKind.REGISTERED);
        caughtUp(database, 10);

        List<FedEvent> seen = database.read(em -> {
            JpaEventFeed feed = over(em);
            feed.maySee = new OnlyTheOther();
            return feed.visibleBehind(0, 10);
        });

        assertThat(seen).extracting(each -> each.recorded().event().caseId()).containsExactly(OTHER);
    }

    /** Where readers wait for writers, as on Derby, there is nothing to miss. */
    @OnEachDatabase
    void placesWhatIsCommittedLateBehindWhatWasThereBefore(TestDatabase database) throws SQLException {
        assumeTrue("PostgreSQL".equals(product(database)), "readers wait for writers here");
        given(database);
        try (EntityManager slow = database.entityManager()) {
            slow.getTransaction().begin();
            history(slow).record(event(CASE, CaseEventKind.REGISTERED));
            slow.flush();
            recorded(database, OTHER, CaseEventKind.REGISTERED);
            caughtUp(database, 10);
            slow.getTransaction().commit();
        }
        caughtUp(database, 10);

        assertThat(behind(database, 1, 10))
                .extracting(each -> each.recorded().event().caseId())
                .containsExactly(CASE);
    }

    private static void given(TestDatabase database) {
        database.commit(em -> em.createNativeQuery("insert into event_feed (id, last_position) values (1, 0)")
                .executeUpdate());
    }

    private static void recorded(TestDatabase database, long caseId, CaseEventKind kind) {
        database.commit(em -> history(em).record(event(caseId, kind)));
    }

    private static CaseEvent event(long caseId, CaseEventKind kind) {
        return CaseEvent.of(caseId, kind, TestClock.MONDAY_MORNING);
    }

    private static int caughtUp(TestDatabase database, int atMost) {
        return database.<Integer>inTransaction(em -> over(em).catchUp(atMost));
    }

    private static List<FedEvent> behind(TestDatabase database, long position, int atMost) {
        return database.read(em -> over(em).visibleBehind(position, atMost));
    }

    private static String product(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }

    private static JpaCaseHistory history(EntityManager em) {
        JpaCaseHistory history = new JpaCaseHistory();
        history.em = em;
        history.clock = new TestClock();
        history.currentActor = new CurrentActor();
        history.listeners = new RecordingEvent<>();
        return history;
    }

    private static JpaEventFeed over(EntityManager em) {
        JpaEventFeed feed = new JpaEventFeed();
        feed.em = em;
        feed.maySee = new Everything();
        return feed;
    }

    private static final class Everything implements MaySee {
        @Override
        public String condition(String caseIdPath) {
            return "(1 = 1)";
        }

        @Override
        public void bind(Query query) {}
    }

    private static final class OnlyTheOther implements MaySee {
        @Override
        public String condition(String caseIdPath) {
            return "(" + caseIdPath + " = 4712)";
        }

        @Override
        public void bind(Query query) {}
    }
}
