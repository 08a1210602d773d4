package org.redress.worklist.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CurrentActor;
import org.redress.shared.ApplicationStarted;
import org.redress.worklist.domain.WorkListDifference;

/** The comparison after each start. */
class WorkListCheckTest {
    private static final WorkListDifference LASTING = new WorkListDifference("task-1", 42);
    private static final WorkListDifference PASSING = new WorkListDifference("task-2", 43);

    private final Logger log = Logger.getLogger(WorkListCheck.class.getName());
    private final List<String> said = new ArrayList<>();
    private final Handler listener = new Listener();
    private final List<String> askedAs = new ArrayList<>();
    private final Deque<Set<WorkListDifference>> answers = new ArrayDeque<>();
    private final List<Runnable> threads = new ArrayList<>();
    private final WorkListCheck check = new WorkListCheck();

    @BeforeEach
    void wire() {
        log.addHandler(listener);
        check.actor = new CurrentActor();
        check.executor = standIn(ManagedExecutorService.class, arguments -> threads.add((Runnable) arguments[0]));
        RequestContextController request = standIn(RequestContextController.class, arguments -> true);
        check.requests = standIn(Instance.class, arguments -> request);
        check.keeper = new WorkListKeeper() {
            @Override
            public Set<WorkListDifference> differences() {
                askedAs.add(check.actor.get().reference());
                return answers.remove();
            }
        };
    }

    @AfterEach
    void unwire() {
        log.removeHandler(listener);
    }

    /** No door answers another thread before the start is over, and a long one outlasts its patience. */
    @Test
    void waitsUntilTheStartIsOver() {
        assertThat(Arrays.stream(WorkListCheck.class.getDeclaredMethods())
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(parameter -> parameter.isAnnotationPresent(Observes.class))
                        .map(parameter -> (Object) parameter.getType()))
                .containsExactly(ApplicationStarted.class);
    }

    @Test
    void letsNobodyWaitForIt() {
        check.started(new ApplicationStarted(false));

        assertThat(threads).hasSize(1);
        assertThat(askedAs).isEmpty();
    }

    @Test
    void saysWhatDiffersTwice() {
        answers.add(Set.of(LASTING, PASSING));
        answers.add(Set.of(LASTING));

        check.started(new ApplicationStarted(false));
        threads.get(0).run();

        assertThat(askedAs).containsExactly("system:work-list-check", "system:work-list-check");
        assertThat(said).singleElement().asString().contains("RDR-WRK-101", "tasks=1");
    }

    @Test
    void saysNothingOfWhatPasses() {
        answers.add(Set.of(PASSING));
        answers.add(Set.of());

        check.started(new ApplicationStarted(false));
        threads.get(0).run();

        assertThat(said).isEmpty();
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    @SuppressWarnings("unchecked")
    private static <T> T standIn(Class<? super T> type, Answer answer) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object answered = answer.to(arguments == null ? new Object[0] : arguments);
            return method.getReturnType() == void.class ? null : answered;
        });
    }

    private final class Listener extends Handler {
        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
