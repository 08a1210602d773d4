package org.redress.commitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The only time a promise can have: a day and an hour on the customer's clock. Source: R-052, D-05.
 *
 * @param day the day
 * @param hour the time of that day
 */
public record DayAndHour(LocalDate day, LocalTime hour) {
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:.hH](\\d{2})");

    /**
     * Reads what was typed.
     *
     * @param day as {@code 2026-09-25}
     * @param hour as {@code 9:00}, {@code 09:00}, {@code 09h00} or {@code 09.00}
     * @throws VagueTime for anything that is not a day and an hour, like {@code late morning}
     */
    public static DayAndHour parse(String day, String hour) {
        return new DayAndHour(parseDay(day), parseHour(hour));
    }

    /**
     * Reads the hour alone.
     *
     * @throws VagueTime when it is not an hour
     */
    public static LocalTime parseHour(String text) {
        Matcher hour = HOUR.matcher(text.strip());
        if (!hour.matches()) {
            throw new VagueTime(text);
        }
        try {
            return LocalTime.parse("%02d:%s".formatted(Integer.parseInt(hour.group(1)), hour.group(2)));
        } catch (DateTimeParseException e) {
            throw new VagueTime(text);
        }
    }

    /** The day and the hour of a moment. */
    public static DayAndHour of(Instant moment, ZoneId zone) {
        return new DayAndHour(
                LocalDate.ofInstant(moment, zone),
                LocalTime.ofInstant(moment, zone).truncatedTo(ChronoUnit.MINUTES));
    }

    public Instant at(ZoneId zone) {
        return day.atTime(hour).atZone(zone).toInstant();
    }

    private static LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new VagueTime(text);
        }
    }
}
