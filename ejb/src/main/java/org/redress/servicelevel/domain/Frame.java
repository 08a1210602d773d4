package org.redress.servicelevel.domain;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;

/**
 * A part of a day in which we work, on the clock on the wall. Half-open: its beginning belongs to it, its end does not. An
 * end at midnight is the end of the day, 24:00; work that goes on after midnight is a frame of the next day. Source: R-107.
 *
 * @param from its first moment
 * @param until its end; {@link LocalTime#MIDNIGHT} for the end of the day
 */
public record Frame(LocalTime from, LocalTime until) implements Comparable<Frame> {
    /** The whole day. */
    public static final Frame ALL_DAY = new Frame(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    /** How the end of the day is written, wherever it is the end of something. */
    public static final String END_OF_DAY = "24:00";

    public Frame {
        if (!from.isBefore(until) && !isEndOfDay(until)) {
            throw new IllegalArgumentException("a frame that ends before it begins: " + from + "-" + until
                    + "; what lies after midnight is a frame of the next day");
        }
    }

    /**
     * A frame as people write its ends: {@code 08:30} and {@code 18:00}; {@code 24:00} is the end of the day.
     *
     * @throws IllegalArgumentException when one of them is no time of the day, or the end is not after the beginning
     */
    public static Frame of(String from, String until) {
        try {
            return new Frame(LocalTime.parse(from.strip()), end(until.strip()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "not a frame: '" + from + "' to '" + until + "'; write 08:30 and 18:00, or " + END_OF_DAY
                            + " for the end of the day",
                    e);
        }
    }

    /** Whether it lasts until the day is over. */
    public boolean endsWithTheDay() {
        return isEndOfDay(until);
    }

    @Override
    public int compareTo(Frame other) {
        int first = from.compareTo(other.from);
        return first != 0 ? first : Integer.compare(lastSecond(), other.lastSecond());
    }

    @Override
    public String toString() {
        return from + "-" + (endsWithTheDay() ? END_OF_DAY : until.toString());
    }

    /** Whether the other one begins before this one ends, when this one begins first. */
    boolean reaches(Frame later) {
        return endsWithTheDay() || !until.isBefore(later.from);
    }

    boolean overlaps(Frame later) {
        return endsWithTheDay() || until.isAfter(later.from);
    }

    private int lastSecond() {
        return until.minusNanos(1).toSecondOfDay();
    }

    private static LocalTime end(String until) {
        return until.equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(until);
    }

    private static boolean isEndOfDay(LocalTime until) {
        return until.equals(LocalTime.MIDNIGHT);
    }
}
