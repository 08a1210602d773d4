package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.redress.servicelevel.domain.Stretch;
import org.redress.servicelevel.domain.WorkingHours;

/** Cuts the time of a case into segments, each with what the clock does in it. */
record Explanation(Interruptions interruptions, WorkingHours hours, Instant now) {
    /** The segments between two moments, in order and without a gap, cut at these moments, too. */
    List<Segment> between(Instant from, Instant until, Collection<Instant> cuts) {
        TreeSet<Instant> edges = new TreeSet<>(cuts);
        interruptions.pauses().forEach(pause -> edges.addAll(List.of(pause.from(), endOf(pause))));
        interruptions.stops().forEach(stop -> {
            edges.add(stop.from());
            stop.until().ifPresent(edges::add);
        });
        edges.add(until);
        List<Segment> segments = new ArrayList<>();
        Instant begin = from;
        for (Instant end : edges.subSet(from, false, until, true)) {
            segments.addAll(piece(begin, end));
            begin = end;
        }
        return segments;
    }

    private List<Segment> piece(Instant from, Instant until) {
        Optional<Interruptions.Stop> stop = interruptions.stops().stream()
                .filter(each -> each.until().isPresent()
                        && isWithin(from, each.from(), each.until().get()))
                .findFirst();
        if (stop.isPresent()) {
            return List.of(new Segment.Stopped(from, until, stop.get().number(), hours.between(from, until)));
        }
        List<Pause> pauses = interruptions.pauses().stream()
                .filter(pause -> isWithin(from, pause.from(), endOf(pause)))
                .toList();
        return pauses.isEmpty()
                ? hours.stretches(from, until).stream()
                        .map(Explanation::segment)
                        .toList()
                : List.of(new Segment.Paused(from, until, pauses, hours.between(from, until)));
    }

    private Instant endOf(Pause pause) {
        return pause.until().orElse(now);
    }

    private static boolean isWithin(Instant moment, Instant from, Instant until) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    private static Segment segment(Stretch stretch) {
        return switch (stretch.kind()) {
            case OPEN -> new Segment.Running(stretch.from(), stretch.until());
            case CLOSED -> new Segment.Closed(stretch.from(), stretch.until());
            case HOLIDAY ->
                new Segment.Holiday(
                        stretch.from(), stretch.until(), stretch.name().orElse(""));
            case SPECIAL ->
                new Segment.SpecialDay(
                        stretch.from(), stretch.until(), stretch.name().orElse(""));
        };
    }
}
