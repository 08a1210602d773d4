package org.redress.servicelevel.domain.clock;

import org.redress.servicelevel.domain.CalendarHistory;

/**
 * What a case is worked under: how long it may take, counted on which calendar. Hours and minutes count in working time; days
 * are operating days. Source.
 *
 * @param target how long it may take
 * @param calendar the calendar with its versions
 */
public record Terms(Target target, CalendarHistory calendar) {}
