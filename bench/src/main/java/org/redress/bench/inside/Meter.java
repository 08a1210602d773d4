package org.redress.bench.inside;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.management.JMException;
import javax.management.ObjectName;

/** Weighs the operations of one thread: how many there were and how much of the processor they took. */
final class Meter {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<Operation, long[]> weights = new EnumMap<>(Operation.class);

    <T> T weigh(Operation operation, Supplier<T> work) {
        long before = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        note(operation, 1, THREADS.getCurrentThreadCpuTime() - before);
        return result;
    }

    void weigh(Operation operation, Runnable work) {
        weigh(operation, () -> {
            work.run();
            return true;
        });
    }

    void add(Meter other) {
        other.weights.forEach((operation, weight) -> note(operation, weight[0], weight[1]));
    }

    long times(Operation operation) {
        return of(operation)[0];
    }

    double millisEach(Operation operation) {
        long[] weight = of(operation);
        return weight[0] == 0 ? 0 : weight[1] / 1e6 / weight[0];
    }

    /** Of the whole process since it began: the other threads, the collector and the compiler too. */
    static long processNanos() {
        try {
            return (Long) ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(new ObjectName("java.lang:type=OperatingSystem"), "ProcessCpuTime");
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private void note(Operation operation, long times, long nanos) {
        long[] weight = of(operation);
        weight[0] += times;
        weight[1] += nanos;
    }

    private long[] of(Operation operation) {
        return weights.computeIfAbsent(operation, first -> new long[2]);
    }
}
