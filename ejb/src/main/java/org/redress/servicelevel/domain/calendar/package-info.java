/**
 * The calendar of the house as data: a line of versions that are drafted by one and signed off by another. What a version says is
 * turned into a {@link org.redress.servicelevel.domain.WorkingCalendar}; all of them are one {@link
 * org.redress.servicelevel.domain.CalendarHistory}. Source, D-09, D-11.
 */
@NullMarked
package org.redress.servicelevel.domain.calendar;

import org.jspecify.annotations.NullMarked;
