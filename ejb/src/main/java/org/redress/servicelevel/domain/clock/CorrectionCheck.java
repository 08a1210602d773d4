package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.clock.ClockEvent.Corrected;
import org.redress.servicelevel.domain.clock.ClockEvent.Happening;
import org.redress.servicelevel.domain.clock.ClockEvent.Paused;
import org.redress.servicelevel.domain.clock.ClockEvent.Reopened;
import org.redress.servicelevel.domain.clock.ClockEvent.Resumed;
import org.redress.servicelevel.domain.clock.ClockEvent.Started;
import org.redress.servicelevel.domain.clock.ClockEvent.Stopped;
import org.redress.servicelevel.domain.clock.CorrectionRefused.Problem;

/**
 * Whether what happened still fits together after a correction: nothing before the beginning, no end before what it ends, and nothing
 * opened again before it was done. What did not fit before is no reason to refuse.
 */
final class CorrectionCheck {
    private final KnownEvents known;
    private final long moved;

    private CorrectionCheck(KnownEvents known, long moved) {
        this.known = known;
        this.moved = moved;
    }

    static void require(List<ClockEvent> events, long number, Optional<Instant> truth, Instant now) {
        Optional<ClockEvent> original =
                events.stream().filter(event -> event.number() == number).findFirst();
        if (original.isEmpty()) {
            return;
        }
        long moved = original.get() instanceof Corrected correction ? correction.corrects() : number;
        List<ClockEvent> supposed = Stream.concat(
                        events.stream(), Stream.of(new Corrected(Long.MAX_VALUE, now, number, truth, "supposed")))
                .toList();
        new CorrectionCheck(KnownEvents.at(now, supposed), moved).require();
    }

    private void require() {
        known.all(Started.class).findFirst().ifPresent(this::requireNothingBefore);
        known.all(Resumed.class).forEach(this::requireAfterItsPause);
        known.all(Reopened.class).forEach(this::requireBetweenItsStops);
    }

    private void requireNothingBefore(Started start) {
        known.happenings().stream()
                .filter(each -> concerns(each, start))
                .filter(each -> each.occurredAt().isBefore(start.occurredAt()))
                .findFirst()
                .ifPresent(early -> {
                    throw start.number() == moved
                            ? new CorrectionRefused(Problem.BEFORE_THE_BEGINNING, early.occurredAt())
                            : new CorrectionRefused(Problem.BEFORE_THE_BEGINNING, start.occurredAt());
                });
    }

    private void requireAfterItsPause(Resumed end) {
        known.all(Paused.class)
                .filter(pause -> pause.number() == end.pause())
                .filter(pause -> concerns(pause, end))
                .filter(pause -> end.occurredAt().isBefore(pause.occurredAt()))
                .findFirst()
                .ifPresent(pause -> {
                    throw new CorrectionRefused(
                            Problem.ENDS_BEFORE_IT_BEGINS,
                            pause.number() == moved ? end.occurredAt() : pause.occurredAt());
                });
    }

    private void requireBetweenItsStops(Reopened reopened) {
        known.all(Stopped.class)
                .filter(stop -> concerns(stop, reopened))
                .filter(stop -> stop.number() < reopened.number()
                        ? stop.occurredAt().isAfter(reopened.occurredAt())
                        : stop.occurredAt().isBefore(reopened.occurredAt()))
                .findFirst()
                .ifPresent(stop -> {
                    throw new CorrectionRefused(
                            Problem.OPENED_BEFORE_IT_ENDED,
                            stop.number() == moved ? reopened.occurredAt() : stop.occurredAt());
                });
    }

    private boolean concerns(Happening one, Happening other) {
        return one.number() != other.number() && (one.number() == moved || other.number() == moved);
    }
}
