package org.redress.servicelevel.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * When we work, as the arithmetic of deadlines: whatever counts time in the product asks this. Hours count in working time;
 * a day is the same clock time on the next operating day; an end exactly at closing time stays there. An operating day is
 * one on which we work at all.
 *
 * <p>All of it is exact: to the nanosecond, over changes of the clocks, of the calendar and of the year. Working time is
 * never negative; an amount with a minus goes the other way. Source: R-107, D-09, W-13.
 */
public sealed interface WorkingHours permits WorkingCalendar, CalendarHistory, HoursInForce {
    /** Where the clock on the wall hangs. */
    ZoneId zone();

    /** The calendar with all its versions, as it stands now. */
    CalendarHistory history();

    /**
     * The first moment by which so much has been worked since another. Where nothing is to be worked that is the moment
     * itself, whether or not we are open.
     *
     * @throws CalendarNeverOpens when we are closed for years in between
     */
    default Instant plus(Instant from, Duration workingTime) {
        return workingTime.isNegative()
                ? new OpenTimes(history()).minus(from, workingTime.negated())
                : new OpenTimes(history()).plus(from, workingTime);
    }

    /** The last moment since which so much has been worked until another; with nothing to be worked the moment itself. */
    default Instant minus(Instant until, Duration workingTime) {
        return plus(until, workingTime.negated());
    }

    /**
     * The same clock time so many operating days later, counted from the next opening when we are closed at that moment.
     * Where that clock time lies outside the hours of the day it leads to, it means the last moment of that day's work
     * before it; before the first opening of that day it means that opening.
     */
    default Instant plusDays(Instant from, int operatingDays) {
        return operatingDays < 0
                ? new OpenTimes(history()).minusDays(from, -operatingDays)
                : new OpenTimes(history()).plusDays(from, operatingDays);
    }

    /** The same clock time so many operating days earlier, counted from the last closing when we are closed. */
    default Instant minusDays(Instant until, int operatingDays) {
        return operatingDays < 0
                ? new OpenTimes(history()).plusDays(until, -operatingDays)
                : new OpenTimes(history()).minusDays(until, operatingDays);
    }

    /** The working time between two moments; with a minus when the second lies before the first. */
    default Duration between(Instant from, Instant until) {
        return until.isBefore(from)
                ? new OpenTimes(history()).between(until, from).negated()
                : new OpenTimes(history()).between(from, until);
    }

    /** The moment itself while we are open, else the next opening. */
    default Instant openingAfter(Instant moment) {
        return Moments.later(
                moment, new OpenTimes(history()).endingAfter(moment).from());
    }

    /** The end of the hours that are running or that come next: of the frame, so that a break ends them. */
    default Instant closingAfter(Instant moment) {
        return new OpenTimes(history()).endingAfter(moment).until();
    }

    /** The last closing of the operating day that is running or that comes next. */
    default Instant endOfDayAfter(Instant moment) {
        return new OpenTimes(history()).endOfDayAfter(moment);
    }

    /** The moment itself while we were open until it, else the closing before it. */
    default Instant closingBefore(Instant moment) {
        return Moments.earlier(
                moment, new OpenTimes(history()).beginningBefore(moment).until());
    }

    /** Whether it is an operating day. */
    default boolean isOpenOn(LocalDate date) {
        return !history().openings(date).isEmpty();
    }

    /** Whether it is a public holiday, by the version of the calendar that is valid when the date begins. */
    default boolean isHoliday(LocalDate date) {
        CalendarHistory history = history();
        return history.validAt(history.wall().startOf(date)).holidays().isHoliday(date);
    }

    /** Whether we are open at that moment; at closing time we are not. */
    default boolean isOpenAt(Instant moment) {
        return new OpenTimes(history()).isOpenAt(moment);
    }

    /**
     * The timeline between two moments, cut into pieces during which it is always the same: in order, without a gap, the
     * neighbours different from each other; nothing when the second moment is not after the first.
     */
    default List<Stretch> stretches(Instant from, Instant until) {
        return new OpenTimes(history()).stretches(from, until);
    }
}
