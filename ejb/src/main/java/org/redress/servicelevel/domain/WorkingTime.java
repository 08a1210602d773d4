package org.redress.servicelevel.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of working time as people write it in models and tables: {@code 30 min}, {@code 4 h}, or {@code 2 d} for
 * operating days.
 *
 * @param number how many
 * @param unit of what
 */
public record WorkingTime(int number, Unit unit) {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,4}) ?(min|h|d)");

    /** What working time is counted in. */
    public enum Unit {
        MINUTES,
        HOURS,
        OPERATING_DAYS
    }

    /** @throws IllegalArgumentException when the text is no amount of working time */
    public static WorkingTime parse(String text) {
        Matcher parts = AMOUNT.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("not an amount of working time: '" + text + "', write '4 h' or '2 d'");
        }
        return new WorkingTime(Integer.parseInt(parts.group(1)), unit(parts.group(2)));
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return number + " "
                + switch (unit) {
                    case MINUTES -> "min";
                    case HOURS -> "h";
                    case OPERATING_DAYS -> "d";
                };
    }

    /** The moment that lies this much later. */
    public Instant after(Instant from, WorkingHours hours) {
        return isInDays() ? hours.plusDays(from, number) : hours.plus(from, duration());
    }

    /** The moment that lies this much earlier. */
    public Instant before(Instant until, WorkingHours hours) {
        return isInDays() ? hours.minusDays(until, number) : hours.minus(until, duration());
    }

    /**
     * When to act ahead of a moment so that there is still time: this much earlier. Where hours or minutes are asked for and
     * less than that is left, half of the working time until then; where none is left, or days are asked for, now.
     */
    public Instant ahead(Instant now, Instant until, WorkingHours hours) {
        Instant early = before(until, hours);
        if (early.isAfter(now)) {
            return early;
        }
        Duration left = hours.between(now, until);
        return isInDays() || left.isNegative() || left.isZero() ? now : hours.plus(now, left.dividedBy(2));
    }

    /** Whether it is counted in operating days. */
    public boolean isInDays() {
        return unit == Unit.OPERATING_DAYS;
    }

    /**
     * How much working time it is.
     *
     * @throws IllegalStateException for days, whose working time depends on the calendar
     */
    public Duration duration() {
        if (isInDays()) {
            throw new IllegalStateException("how long " + number + " operating days are depends on the calendar");
        }
        return unit == Unit.HOURS ? Duration.ofHours(number) : Duration.ofMinutes(number);
    }

    private static Unit unit(String written) {
        return switch (written) {
            case "h" -> Unit.HOURS;
            case "d" -> Unit.OPERATING_DAYS;
            default -> Unit.MINUTES;
        };
    }
}
