package org.redress.both.probe;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.demo.domain.EngineTime;
import org.redress.shared.ClockHands;

/** Waits for what the moved clock brings about, and puts it back, which nothing of the product can. */
@ApplicationScoped
public class ClockProbe {
    private final Map<String, CompletableFuture<Instant>> broken = new ConcurrentHashMap<>();

    @Resource(lookup = "jdbc/redress")
    DataSource dataSource;

    @Inject
    ClockHands hands;

    @Inject
    EngineTime engine;

    public void heard(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseEventRecorded recorded) {
        if (recorded.event().kind() == CaseEventKind.PROMISE_BROKEN) {
            breakingOf(recorded.event().payload().getOrDefault("promise", ""))
                    .complete(recorded.event().occurredAt());
        }
    }

    /** When that promise was broken. */
    public Instant brokenWithin(long promiseId, long seconds)
            throws InterruptedException, ExecutionException, TimeoutException {
        return breakingOf(Long.toString(promiseId)).get(seconds, TimeUnit.SECONDS);
    }

    private CompletableFuture<Instant> breakingOf(String promise) {
        return broken.computeIfAbsent(promise, each -> new CompletableFuture<>());
    }

    public void back() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from moved_clock");
        }
        hands.runAhead(Duration.ZERO);
        engine.runAhead(Duration.ZERO);
    }
}
