package org.redress.servicelevel.domain.calendar;

import java.util.List;
import java.util.Optional;

/** The calendars there are. */
public interface CalendarRepository {
    void add(HouseCalendar calendar);

    Optional<HouseCalendar> byCode(String code);

    /** All of them, by name. */
    List<HouseCalendar> all();
}
