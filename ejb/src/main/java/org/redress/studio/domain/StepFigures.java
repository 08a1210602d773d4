package org.redress.studio.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one step in a period. Only cases that whoever asks may see are in it.
 *
 * @param step the step
 * @param drawn whether the release that is shown draws it; an older one did where it does not
 * @param running how many are there now
 * @param waitingSince since when the one has been there that has been there longest
 * @param waiting how much working time that is
 * @param incidents how many failed there and wait for a person
 * @param entered how many came in the period
 * @param cutOff how many of those that left in the period did so without the step being done
 * @param worked how long it took in working time those that were done in the period
 * @param elapsed the same by the clock on the wall, nights and weekends counted
 */
public record StepFigures(
        DrawnStep step,
        boolean drawn,
        int running,
        Optional<Instant> waitingSince,
        Optional<Duration> waiting,
        int incidents,
        int entered,
        int cutOff,
        Taken worked,
        Taken elapsed) {

    /** Whether anything is known of it at all. */
    public boolean isEmpty() {
        return running == 0 && incidents == 0 && entered == 0 && cutOff == 0 && worked.of() == 0;
    }

    /**
     * How long something took.
     *
     * @param of how many that was measured on
     * @param median half of them took no longer, to the minute
     * @param nineInTen nine in ten took no longer, to the minute
     */
    public record Taken(int of, Optional<Duration> median, Optional<Duration> nineInTen) {
        private static final int HALF = 50;
        private static final int NINE_IN_TEN = 90;

        static Taken of(DurationTally tally) {
            return new Taken(tally.count(), tally.within(HALF), tally.within(NINE_IN_TEN));
        }
    }
}
