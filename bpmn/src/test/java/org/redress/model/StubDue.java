package org.redress.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** The {@code due} vocabulary on a clock that stands still: an hour is an hour and a day is a day. */
public class StubDue {

    static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    public Date in(String workingTime) {
        return Date.from(NOW.plus(duration(workingTime)));
    }

    public Date days(long operatingDays) {
        return Date.from(NOW.plus(Duration.ofDays(operatingDays)));
    }

    public Date at(String what) {
        return (Date) execution().getVariable(what + "DueAt");
    }

    public Date before(String what, String time) {
        return Date.from(at(what).toInstant().minus(duration(time)));
    }

    private static ExecutionEntity execution() {
        return Context.getBpmnExecutionContext().getExecution();
    }

    private static Duration duration(String time) {
        String[] parts = time.split(" ");
        long amount = Long.parseLong(parts[0]);
        return switch (parts[1]) {
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> throw new IllegalArgumentException(time);
        };
    }
}
