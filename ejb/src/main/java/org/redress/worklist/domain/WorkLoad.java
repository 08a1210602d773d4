package org.redress.worklist.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody has to do. Source.
 *
 * @param staffId who has it; nobody for what waits in a queue
 * @param open how many tasks there are
 * @param overTime how many of them are over their time, and wait for nobody else
 * @param dueToday how many of them are due by the end of the day, those over their time among them
 * @param earliest when the first of them is due that waits for nobody else
 */
public record WorkLoad(@Nullable Long staffId, int open, int overTime, int dueToday, Optional<Instant> earliest) {
    /** Nothing to do. */
    public static WorkLoad none(@Nullable Long staffId) {
        return new WorkLoad(staffId, 0, 0, 0, Optional.empty());
    }

    /** Both together, as the same person's. */
    public WorkLoad and(WorkLoad other) {
        return new WorkLoad(
                staffId,
                open + other.open,
                overTime + other.overTime,
                dueToday + other.dueToday,
                Stream.of(earliest, other.earliest).flatMap(Optional::stream).min(Comparator.naturalOrder()));
    }
}
