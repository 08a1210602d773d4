package org.redress.casehistory.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.ProcessActor;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.RecordingEvent;
import org.redress.testing.TestClock;
import org.redress.testing.TestDatabase;

class JpaCaseHistoryTest {
    private static final long CASE = 4711;
    private static final Instant NOON = TestClock.MONDAY_MORNING.plus(Duration.ofHours(4));

    private final RecordingEvent<CaseEventRecorded> listeners = new RecordingEvent<>();

    @OnEachDatabase
    void keepsEventsInTheOrderTheyWereRecorded(TestDatabase database) {
        database.commit(em -> {
            history(em).record(CaseEvent.of(CASE, CaseEventKind.REGISTERED, NOON));
            history(em).record(CaseEvent.of(CASE + 1, CaseEventKind.REGISTERED, NOON));
            history(em)
                    .record(CaseEvent.of(CASE, CaseEventKind.ASSESSED, NOON.minusSeconds(60))
                            .with("severity", "HIGH")
                            .with("team", "INTAKE"));
        });

        List<CaseEventRecorded> events = database.read(em -> history(em).ofCase(CASE));

        assertThat(events).extracting(CaseEventRecorded::sequence).containsExactly(1, 2);
        assertThat(events.get(1))
                .isEqualTo(new CaseEventRecorded(
                        new CaseEvent(
                                CASE,
                                CaseEventKind.ASSESSED,
                                NOON.minusSeconds(60),
                                java.util.Map.of("severity", "HIGH", "team", "INTAKE")),
                        2,
                        TestClock.MONDAY_MORNING,
                        "process:ClosureProcess/Task_CloseComplaint"));
    }

    @OnEachDatabase
    void readsTheEventsOfSomeKindsOfManyCasesAtOnce(TestDatabase database) {
        database.commit(em -> LongStream.rangeClosed(1, 501).forEach(caseId -> {
            history(em)
                    .record(CaseEvent.of(caseId, CaseEventKind.REGISTERED, NOON).with("kind", "COMPLAINT"));
            history(em).record(CaseEvent.of(caseId, CaseEventKind.NOTE_ADDED, NOON));
            history(em).record(CaseEvent.of(caseId, CaseEventKind.CLOSED, NOON));
        }));

        Map<Long, List<CaseEventRecorded>> read = database.read(em -> history(em)
                .ofCases(
                        LongStream.rangeClosed(2, 502).boxed().toList(),
                        EnumSet.of(CaseEventKind.REGISTERED, CaseEventKind.CLOSED)));

        assertThat(read).hasSize(500).doesNotContainKeys(1L, 502L);
        assertThat(read.get(501L)).extracting(CaseEventRecorded::sequence).containsExactly(1, 3);
        assertThat(read.get(501L).get(0))
                .isEqualTo(database.read(em -> history(em).ofCase(501)).get(0));
    }

    @OnEachDatabase
    void tellsListenersWhatItRecorded(TestDatabase database) {
        database.commit(em -> history(em).record(CaseEvent.of(CASE, CaseEventKind.CLOSED, NOON)));

        assertThat(listeners.fired())
                .singleElement()
                .satisfies(recorded -> assertThat(recorded.event().kind()).isEqualTo(CaseEventKind.CLOSED));
    }

    @OnEachDatabase
    void recordsNothingWhenAListenerThrows(TestDatabase database) {
        listeners.observedBy(event -> {
            throw new IllegalStateException("vetoed");
        });

        assertThatThrownBy(
                        () -> database.commit(em -> history(em).record(CaseEvent.of(CASE, CaseEventKind.CLOSED, NOON))))
                .hasMessage("vetoed");

        assertThatList(database.read(em -> history(em).ofCase(CASE))).isEmpty();
    }

    @OnEachDatabase
    void leavesNoGapAndNoDoubleWhenManyWriteToOneCase(TestDatabase database) throws Exception {
        database.commit(em -> history(em).record(CaseEvent.of(CASE, CaseEventKind.REGISTERED, NOON)));
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> writing = Stream.<Future<?>>iterate(
                            note(writers, database), last -> note(writers, database))
                    .limit(20)
                    .toList();
            for (Future<?> one : writing) {
                finished(one);
            }
        } finally {
            writers.shutdownNow();
        }

        assertThatList(database.read(em -> history(em).ofCase(CASE)))
                .extracting(CaseEventRecorded::sequence)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 21).boxed().toList());
    }

    @OnEachDatabase
    void whoTakesACaseIsWaitedFor(TestDatabase database) throws InterruptedException {
        database.commit(em -> history(em).record(CaseEvent.of(CASE, CaseEventKind.NOTE_ADDED, NOON)));
        ExecutorService writers = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = database.inTransaction(em -> {
                quiet(em).take(CASE);
                Future<?> other = note(writers, database);
                assertThatThrownBy(() -> other.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return other;
            });
            finished(writing);
        } finally {
            writers.shutdown();
        }

        assertThatList(database.read(em -> history(em).ofCase(CASE))).hasSize(2);
    }

    private Future<?> note(ExecutorService writers, TestDatabase database) {
        return writers.submit(
                () -> database.commit(em -> quiet(em).record(CaseEvent.of(CASE, CaseEventKind.NOTE_ADDED, NOON))));
    }

    private static void finished(Future<?> writing) throws InterruptedException {
        try {
            writing.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private JpaCaseHistory history(EntityManager em) {
        return history(em, listeners);
    }

    private static JpaCaseHistory quiet(EntityManager em) {
        return history(em, new RecordingEvent<>());
    }

    private static JpaCaseHistory history(EntityManager em, RecordingEvent<CaseEventRecorded> listeners) {
        JpaCaseHistory history = new JpaCaseHistory();
        history.em = em;
        history.clock = new TestClock();
        history.listeners = listeners;
        history.currentActor = new CurrentActor();
        history.currentActor.is(new ProcessActor("ClosureProcess", "Task_CloseComplaint"));
        return history;
    }
}
