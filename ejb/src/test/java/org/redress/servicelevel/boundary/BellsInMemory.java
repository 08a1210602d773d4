package org.redress.servicelevel.boundary;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.servicelevel.domain.alarm.AlarmPlan;
import org.redress.servicelevel.domain.alarm.Course;
import org.redress.servicelevel.domain.alarm.ServiceLevelWorkflow;
import org.redress.servicelevel.domain.alarm.WatchedClock;

/** The engine as the clocks see it: what each process waits for. */
class BellsInMemory implements ServiceLevelWorkflow {
    private final Map<String, WatchedClock> running = new TreeMap<>();
    private final Map<String, Optional<Instant>> timers = new HashMap<>();
    private int deliveries;

    @Override
    public String begun(WatchedClock clock) {
        deliveries++;
        String instance = clock.clock() + "#" + deliveries;
        running.put(instance, clock);
        timers.put(instance, clock.alarmAt());
        return instance;
    }

    @Override
    public boolean moved(WatchedClock clock) {
        String instance = clock.instanceId().orElseThrow();
        if (!running.containsKey(instance)) {
            return false;
        }
        deliveries++;
        stand(instance, new AlarmPlan(clock.course(), clock.alarmAt()));
        return true;
    }

    @Override
    public Map<String, Optional<Instant>> waits(Collection<String> instances) {
        return timers.entrySet().stream()
                .filter(timer -> instances.contains(timer.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Somebody has taken the timer away. */
    void loseTimerOf(WatchedClock clock) {
        timers.put(clock.instanceId().orElseThrow(), Optional.empty());
    }

    /** Somebody has ended the process. */
    void loseProcessOf(WatchedClock clock) {
        running.remove(clock.instanceId().orElseThrow());
        timers.remove(clock.instanceId().orElseThrow());
    }

    Optional<Instant> next() {
        return timers.values().stream().flatMap(Optional::stream).min(Instant::compareTo);
    }

    /** The earliest timer fires. */
    void ring(Function<Long, AlarmPlan> alarm) {
        String instance = timers.entrySet().stream()
                .filter(timer -> timer.getValue().isPresent())
                .min(Comparator.comparing(timer -> timer.getValue().orElseThrow()))
                .orElseThrow()
                .getKey();
        stand(instance, alarm.apply(running.get(instance).id()));
    }

    /** By the code of the clock. */
    Map<String, WatchedClock> running() {
        return running.values().stream().collect(Collectors.toMap(WatchedClock::clock, clock -> clock));
    }

    WatchedClock of(String code) {
        return running().get(code);
    }

    int deliveries() {
        return deliveries;
    }

    private void stand(String instance, AlarmPlan plan) {
        if (plan.course() == Course.STOPPED) {
            running.remove(instance);
            timers.remove(instance);
        } else {
            timers.put(instance, plan.alarmAt());
        }
    }
}
