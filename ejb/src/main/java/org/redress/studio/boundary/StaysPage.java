package org.redress.studio.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A page of the stays behind a figure.
 *
 * @param all how many there are; the figure itself
 * @param next where the next page begins; empty on the last one, and where no more are shown
 */
public record StaysPage(String step, int all, List<ShownStay> stays, OptionalInt next) {
    /** So many are on a page. */
    public static final int SIZE = 50;

    /** Nobody reads on behind so many; the shorter period or one release shows them. */
    public static final int MOST = 1_000;

    /**
     * One of them.
     *
     * @param from since when the case was there, or has failed
     * @param until until when; empty while it is there
     * @param worked how much working time that was until then, or until now
     */
    public record ShownStay(long caseId, Instant from, Optional<Instant> until, Duration worked, Duration elapsed) {}
}
