package org.redress.servicelevel.domain.calendar;

/** What a calendar says until somebody signs off another version: as the site was configured. Source: R-107, D-09. */
public interface CalendarSeed {
    CalendarLine line();

    CalendarTerms terms();
}
