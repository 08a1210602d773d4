package org.redress.servicelevel.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.identity.boundary.FirstStart;
import org.redress.shared.TablesReady;

/** Sees to it that the house has a calendar before anything asks when it is open. Source: R-107, D-09. */
@ApplicationScoped
public class FirstCalendar {
    @Inject
    CalendarService service;

    @Inject
    HouseHours hours;

    void starting(@Observes @Priority(FirstStart.PRIORITY + 1) TablesReady tables) {
        service.install();
        hours.forget();
    }
}
