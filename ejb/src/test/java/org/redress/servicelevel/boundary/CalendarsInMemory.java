package org.redress.servicelevel.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.redress.servicelevel.domain.calendar.CalendarRepository;
import org.redress.servicelevel.domain.calendar.HouseCalendar;

class CalendarsInMemory implements CalendarRepository {
    private final List<HouseCalendar> calendars = new ArrayList<>();
    int reads;

    @Override
    public void add(HouseCalendar calendar) {
        calendars.add(calendar);
    }

    @Override
    public Optional<HouseCalendar> byCode(String code) {
        reads++;
        return calendars.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public List<HouseCalendar> all() {
        return List.copyOf(calendars);
    }
}
