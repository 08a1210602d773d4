package org.redress.studio.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.redress.studio.domain.ModelSet;
import org.redress.studio.domain.Release;
import org.redress.studio.domain.ReleaseLine;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaReleaseRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final String MODELS =
            ModelSet.of(Map.of("process/A.bpmn", "<a/>")).contentHash();

    @OnEachDatabase
    void whoeverWaitsForTheLiveReleaseReplacesTheOneThatReplacedItMeanwhile(TestDatabase database)
            throws InterruptedException, ExecutionException {
        database.commit(em -> releases(em).add(live(1)));
        FutureTask<Integer> second = new FutureTask<>(() -> database.inTransaction(
                em -> releases(em).liveToReplace().orElseThrow().number()));

        database.commit(em -> {
            Release first = releases(em).liveToReplace().orElseThrow();
            new Thread(second).start();
            awaitThatItWaits(second, em);
            first.retire();
            releases(em).add(live(2));
        });

        assertThat(second.get()).isEqualTo(2);
    }

    private static void awaitThatItWaits(FutureTask<?> task, EntityManager em) {
        String waiting = isDerby(em)
                ? "select count(*) from syscs_diag.lock_table where state = 'WAIT'"
                : "select count(*) from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))";
        while (!task.isDone() && ((Number) em.createNativeQuery(waiting).getSingleResult()).intValue() == 0) {
            Thread.onSpinWait();
        }
    }

    private static boolean isDerby(EntityManager em) {
        try {
            return em.unwrap(Connection.class)
                    .getMetaData()
                    .getDatabaseProductName()
                    .contains("Derby");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Release live(int number) {
        Release release = new Release(number, ReleaseLine.OWNER, MODELS, "why", "staff:7", NOW);
        release.goLive("deployment-" + number);
        return release;
    }

    private static JpaReleaseRepository releases(EntityManager em) {
        JpaReleaseRepository releases = new JpaReleaseRepository();
        releases.em = em;
        return releases;
    }
}
