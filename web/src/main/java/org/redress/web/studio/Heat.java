package org.redress.web.studio;

import java.time.Duration;
import java.util.Optional;
import org.redress.studio.domain.StepFigures;

/** What the colours of a diagram show. */
public enum Heat {
    RUNNING,
    LONGEST,
    INCIDENTS,
    ENTERED,
    MEDIAN,
    NINE_IN_TEN;

    /** The figure of a step in minutes or times; empty where nothing is known of it. */
    Optional<Long> of(StepFigures figures) {
        return switch (this) {
            case RUNNING -> counted(figures.running());
            case LONGEST -> figures.waiting().map(Duration::toMinutes);
            case INCIDENTS -> counted(figures.incidents());
            case ENTERED -> counted(figures.entered());
            case MEDIAN -> figures.worked().median().map(Duration::toMinutes);
            case NINE_IN_TEN -> figures.worked().nineInTen().map(Duration::toMinutes);
        };
    }

    /** Whether its figures are amounts of time. */
    boolean isTime() {
        return switch (this) {
            case LONGEST, MEDIAN, NINE_IN_TEN -> true;
            case RUNNING, INCIDENTS, ENTERED -> false;
        };
    }

    private static Optional<Long> counted(int times) {
        return times == 0 ? Optional.empty() : Optional.of((long) times);
    }
}
