package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.clock.ClockEvent.Happening;
import org.redress.servicelevel.domain.clock.ClockEvent.Paused;
import org.redress.servicelevel.domain.clock.ClockEvent.Reopened;
import org.redress.servicelevel.domain.clock.ClockEvent.Resumed;
import org.redress.servicelevel.domain.clock.ClockEvent.Stopped;

/**
 * When the clock did not run although we were open: pauses, and the time between a stop and the reopening after it.
 *
 * @param pauses the pauses, the earliest first; those without length are left out
 * @param stops the stops, the earliest first
 */
record Interruptions(List<Pause> pauses, List<Stop> stops) {
    /** From a stop until the case was opened again; without an end while it is done. */
    record Stop(long number, Instant from, Optional<Instant> until) {
        /** Whether a pause begins while the case is done, so that there is nothing to pause. */
        private boolean holdsForGood(Pause pause) {
            return until.isEmpty() && !pause.from().isBefore(from);
        }
    }

    static Interruptions of(KnownEvents events) {
        List<Stop> stops = stops(events);
        List<Pause> pauses = events.all(Paused.class)
                .map(paused -> Pause.of(paused, end(paused, events)))
                .filter(Interruptions::hasLength)
                .filter(pause -> stops.stream().noneMatch(stop -> stop.holdsForGood(pause)))
                .toList();
        return new Interruptions(pauses, stops);
    }

    /** The stop that lasts. */
    Optional<Stop> done() {
        return stops.stream().filter(stop -> stop.until().isEmpty()).findFirst();
    }

    boolean isPaused() {
        return !lasting().isEmpty();
    }

    /** The pauses that last, the earliest first. */
    List<Pause> lasting() {
        return pauses.stream().filter(pause -> pause.until().isEmpty()).toList();
    }

    /** Everything that interrupts, the earliest first; these times may overlap. What lasts ends with the moment. */
    List<Span> spans(Instant now) {
        return Stream.concat(
                        pauses.stream()
                                .map(pause ->
                                        new Span(pause.from(), pause.until().orElse(now))),
                        stops.stream()
                                .flatMap(stop -> stop.until().map(until -> new Span(stop.from(), until)).stream()))
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }

    private static boolean hasLength(Pause pause) {
        return pause.until().filter(end -> !end.isAfter(pause.from())).isEmpty();
    }

    /** A pause ends when it is resumed, or with the first stop after it. */
    private static Optional<Instant> end(Paused paused, KnownEvents events) {
        Optional<Instant> resumed = events.all(Resumed.class)
                .filter(event -> event.pause() == paused.number())
                .map(Happening::occurredAt)
                .findFirst();
        Optional<Instant> stopped = events.all(Stopped.class)
                .filter(event -> isAfter(event, paused))
                .map(Happening::occurredAt)
                .findFirst();
        return Stream.concat(resumed.stream(), stopped.stream()).min(Comparator.naturalOrder());
    }

    private static boolean isAfter(Happening event, Happening other) {
        int order = event.occurredAt().compareTo(other.occurredAt());
        return order > 0 || (order == 0 && event.number() > other.number());
    }

    private static List<Stop> stops(KnownEvents events) {
        List<Stop> stops = new ArrayList<>();
        Optional<Stopped> since = Optional.empty();
        for (Happening event : events.happenings()) {
            if (event instanceof Stopped stopped && since.isEmpty()) {
                since = Optional.of(stopped);
            } else if (event instanceof Reopened && since.isPresent()) {
                stops.add(new Stop(since.get().number(), since.get().occurredAt(), Optional.of(event.occurredAt())));
                since = Optional.empty();
            }
        }
        since.ifPresent(stopped -> stops.add(new Stop(stopped.number(), stopped.occurredAt(), Optional.empty())));
        return stops;
    }
}
