package org.redress.servicelevel.domain.calendar;

import java.time.ZoneId;

/**
 * What stays the same in all versions of a calendar.
 *
 * @param code the short name it is found by, of capital letters, digits and dashes
 * @param name what people call it
 * @param zone where the clock on the wall hangs
 */
public record CalendarLine(String code, String name, ZoneId zone) {}
