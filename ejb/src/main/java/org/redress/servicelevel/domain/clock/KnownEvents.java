package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.servicelevel.domain.clock.ClockEvent.Corrected;
import org.redress.servicelevel.domain.clock.ClockEvent.Happening;

/** What is known at a moment to have happened, corrected, in the order of effect. */
record KnownEvents(List<Happening> happenings) {
    private static final Comparator<Happening> ORDER_OF_EFFECT =
            Comparator.comparing(Happening::occurredAt).thenComparing(Happening::number);

    private static final Comparator<Corrected> LATEST_FIRST = Comparator.comparing(Corrected::recordedAt)
            .thenComparing(Corrected::number)
            .reversed();

    /** @throws IllegalArgumentException when two events have one number, or a correction corrects nothing earlier */
    static KnownEvents at(Instant now, List<ClockEvent> all) {
        requireThatTheyFit(all);
        List<ClockEvent> known =
                all.stream().filter(event -> !event.recordedAt().isAfter(now)).toList();
        Map<Long, Corrected> corrections =
                corrections(of(Corrected.class, known).sorted(LATEST_FIRST).toList());
        return new KnownEvents(of(Happening.class, known)
                .flatMap(happening -> corrected(happening, corrections).stream())
                .sorted(ORDER_OF_EFFECT)
                .toList());
    }

    <T extends Happening> Stream<T> all(Class<T> kind) {
        return of(kind, happenings);
    }

    /** The one correction of each event that counts: the last that was not taken back. */
    private static Map<Long, Corrected> corrections(List<Corrected> latestFirst) {
        Map<Long, Corrected> counting = new HashMap<>();
        Set<Long> takenBack = new HashSet<>();
        Set<Long> corrections =
                new HashSet<>(latestFirst.stream().map(Corrected::number).toList());
        for (Corrected correction : latestFirst) {
            if (!takenBack.contains(correction.number())) {
                counting.putIfAbsent(correction.corrects(), correction);
                if (corrections.contains(correction.corrects())) {
                    takenBack.add(correction.corrects());
                }
            }
        }
        return counting;
    }

    private static Optional<Happening> corrected(Happening happening, Map<Long, Corrected> corrections) {
        Corrected correction = corrections.get(happening.number());
        return correction == null
                ? Optional.of(happening)
                : correction.occurredAt().map(truth -> happening.at(truth, correction.recordedAt()));
    }

    private static void requireThatTheyFit(List<ClockEvent> all) {
        Map<Long, ClockEvent> byNumber = new HashMap<>();
        for (ClockEvent event : all) {
            if (byNumber.put(event.number(), event) != null) {
                throw new IllegalArgumentException("two events of a case have the number " + event.number());
            }
        }
        of(Corrected.class, all).forEach(correction -> requireThatItFits(correction, byNumber));
    }

    private static void requireThatItFits(Corrected correction, Map<Long, ClockEvent> byNumber) {
        ClockEvent corrected = byNumber.get(correction.corrects());
        if (corrected == null || corrected.recordedAt().isAfter(correction.recordedAt())) {
            throw new IllegalArgumentException("the correction " + correction.number()
                    + " corrects no event that was recorded before it: " + correction.corrects());
        }
        if (corrected instanceof Corrected && correction.occurredAt().isPresent()) {
            throw new IllegalArgumentException("the correction " + correction.number()
                    + " moves another correction, which has no time of its own; take that back and make a new one");
        }
    }

    private static <T extends ClockEvent> Stream<T> of(Class<T> kind, List<? extends ClockEvent> events) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
