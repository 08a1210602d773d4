package org.redress.web.studio;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Gives each figure one of four warm levels, by its share of the highest; what is nothing at all is level 0. */
final class HeatScale {
    private static final int LEVELS = 4;

    private final List<Long> figures;
    private final long highest;

    HeatScale(List<Long> figures) {
        this.figures = List.copyOf(figures);
        this.highest = figures.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** 1 to 4; 0 for nothing. */
    int level(long figure) {
        return figure <= 0 ? 0 : (int) Math.min(LEVELS, (figure * LEVELS + highest - 1) / highest);
    }

    /** The levels that occur, the coolest first. */
    List<Band> bands() {
        return IntStream.rangeClosed(0, LEVELS)
                .filter(level -> figures.stream().anyMatch(figure -> level(figure) == level))
                .mapToObj(level -> new Band(
                        level, of(level).min().orElse(0), of(level).max().orElse(0)))
                .toList();
    }

    private LongStream of(int level) {
        return figures.stream().mapToLong(Long::longValue).filter(figure -> level(figure) == level);
    }

    /** A level with the lowest and the highest figure that has it. */
    record Band(int level, long from, long to) {}
}
