package org.redress.notification.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Pieces of a text from one place to another. */
final class Spans {
    private Spans() {}

    /** Those that lie within no longer one, in the order of the text. */
    static <T> List<T> outermost(List<T> all, ToIntFunction<T> start, ToIntFunction<T> end) {
        Comparator<T> longestFirst = Comparator.comparingInt(end).reversed();
        List<T> sorted = all.stream()
                .sorted(Comparator.comparingInt(start).thenComparing(longestFirst))
                .toList();
        List<T> outermost = new ArrayList<>();
        int reached = -1;
        int reachedFrom = -1;
        for (T each : sorted) {
            boolean same = start.applyAsInt(each) == reachedFrom && end.applyAsInt(each) == reached;
            if (same || end.applyAsInt(each) > reached) {
                outermost.add(each);
                reached = end.applyAsInt(each);
                reachedFrom = start.applyAsInt(each);
            }
        }
        return List.copyOf(outermost);
    }
}
