package org.redress.studio.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds up the stays at one step. */
final class StepTally {
    private final DurationTally worked = new DurationTally();
    private final DurationTally elapsed = new DurationTally();
    private int running;
    private int entered;
    private int cutOff;
    private @Nullable Instant longestSince;

    void add(Stay stay, boolean cameInThePeriod, WorkedTime hours) {
        entered += cameInThePeriod ? 1 : 0;
        if (stay.isGoingOn()) {
            running++;
            longestSince = longestSince == null || stay.from().isBefore(longestSince) ? stay.from() : longestSince;
        } else if (stay.isMeasured()) {
            Instant until = stay.until().orElseThrow();
            worked.add(hours.between(stay.from(), until));
            elapsed.add(Duration.between(stay.from(), until));
        } else {
            cutOff++;
        }
    }

    StepFigures figures(DrawnStep step, boolean drawn, int incidents, WorkedTime hours, Instant now) {
        Optional<Instant> since = Optional.ofNullable(longestSince);
        return new StepFigures(
                step,
                drawn,
                running,
                since,
                since.map(moment -> hours.between(moment, now)),
                incidents,
                entered,
                cutOff,
                StepFigures.Taken.of(worked),
                StepFigures.Taken.of(elapsed));
    }
}
