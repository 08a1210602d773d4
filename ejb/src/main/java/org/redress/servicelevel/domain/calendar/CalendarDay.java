package org.redress.servicelevel.domain.calendar;

import java.time.LocalDate;
import org.redress.servicelevel.domain.DayPlan;

/**
 * A date that is not like its weekday.
 *
 * @param name what people call it
 * @param special whether it has hours of its own; else it is a holiday
 * @param plan when we work on it
 */
public record CalendarDay(LocalDate date, String name, boolean special, DayPlan plan) {}
