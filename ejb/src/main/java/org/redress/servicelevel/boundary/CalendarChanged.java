package org.redress.servicelevel.boundary;

/**
 * Another version of a calendar was signed off.
 *
 * @param calendarCode of which calendar
 * @param number which version
 */
public record CalendarChanged(String calendarCode, int number) {}
