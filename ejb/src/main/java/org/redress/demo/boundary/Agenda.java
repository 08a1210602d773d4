package org.redress.demo.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/** What is still to happen, by its time; what was noted first comes first among what happens at once. */
final class Agenda {
    private final PriorityQueue<Happening> ahead =
            new PriorityQueue<>(Comparator.comparing(Happening::at).thenComparing(Happening::number));
    private long noted;

    void note(Instant at, Runnable happening) {
        ahead.add(new Happening(at, noted++, happening));
    }

    /** Takes what comes next, if it comes until then. */
    Optional<Happening> nextUntil(Instant last) {
        Happening next = ahead.peek();
        return next == null || next.at().isAfter(last) ? Optional.empty() : Optional.of(ahead.remove());
    }

    record Happening(Instant at, long number, Runnable what) {}
}
