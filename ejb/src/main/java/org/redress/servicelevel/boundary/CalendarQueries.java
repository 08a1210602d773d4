package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementRepository;
import org.redress.servicelevel.domain.calendar.CalendarRepository;
import org.redress.servicelevel.domain.calendar.HouseCalendar;

/** When the house works, and since when. */
@Stateless
public class CalendarQueries {
    @Inject
    CalendarRepository calendars;

    @Inject
    AgreementRepository agreements;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** All calendars, by name. Source: R-107. */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public List<CalendarSummary> all() {
        return calendars.all().stream()
                .map(each -> CalendarSummary.of(each, clock.instant(), countingIn(each)))
                .toList();
    }

    /**
     * One of them with all its versions. Source.
     *
     * @throws CalendarNotFound when there is no such calendar
     */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public CalendarDetails one(String calendarCode) {
        return calendars
                .byCode(calendarCode)
                .map(each ->
                        CalendarDetails.of(each, clock.instant(), actor.staff().staffId(), countingIn(each)))
                .orElseThrow(CalendarNotFound::new);
    }

    private List<String> countingIn(HouseCalendar calendar) {
        return calendar.code().equals(HouseCalendar.OF_THE_HOUSE)
                ? agreements.all().stream()
                        .filter(each -> each.latestTerms().hours().ofTheHouse())
                        .map(Agreement::code)
                        .sorted()
                        .toList()
                : List.of();
    }
}
