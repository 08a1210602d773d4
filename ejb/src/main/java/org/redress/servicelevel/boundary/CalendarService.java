package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.servicelevel.domain.HolidayFileRefused;
import org.redress.servicelevel.domain.HolidayFiles;
import org.redress.servicelevel.domain.agreement.AgreementRepository;
import org.redress.servicelevel.domain.calendar.CalendarRefused;
import org.redress.servicelevel.domain.calendar.CalendarRefused.Problem;
import org.redress.servicelevel.domain.calendar.CalendarRepository;
import org.redress.servicelevel.domain.calendar.CalendarSeed;
import org.redress.servicelevel.domain.calendar.CalendarSignedOff;
import org.redress.servicelevel.domain.calendar.CalendarTerms;
import org.redress.servicelevel.domain.calendar.CalendarVersion;
import org.redress.servicelevel.domain.calendar.HouseCalendar;
import org.redress.servicelevel.domain.calendar.ListedHolidays;

/** The calendar of the house is drafted, and signed off by somebody else. What was signed off is never edited. */
@Stateless
public class CalendarService {
    @Inject
    CalendarRepository calendars;

    @Inject
    AgreementRepository agreements;

    @Inject
    CalendarSeed seed;

    @Inject
    HolidayFiles files;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarChanged> changes;

    /**
     * Makes what was configured the first version, where there is none yet. An agreement that came with the product and says the same
     * counts in it from then on, so that no deadline moves. Source: R-107, D-09.
     */
    @Allows(SYSTEM)
    public void install() {
        if (calendars.byCode(seed.line().code()).isEmpty()) {
            HouseCalendar house = new HouseCalendar(seed, clock.instant());
            calendars.add(house);
            agreements.all().stream()
                    .filter(each -> each.zone().equals(house.zone()))
                    .forEach(each -> each.countInHouse(house.history()));
        }
    }

    /**
     * Makes a draft that says what the version says that was signed off last. Source.
     *
     * @return the number of the draft
     * @throws CalendarNotFound when there is no such calendar
     * @throws CalendarRefused when it has a draft already
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public int draft(String calendarCode) {
        return get(calendarCode).draft(me(), clock.instant());
    }

    /**
     * Writes other hours into the draft. Source: R-107, D-09.
     *
     * @throws CalendarNotFound when there is no such calendar
     * @throws CalendarRefused when it has no draft, or somebody else has written in it meanwhile
     * @throws org.redress.servicelevel.domain.CalendarNeverOpens when a deadline would never come
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public void write(@Valid WriteCalendar command) {
        HouseCalendar calendar = get(command.calendarCode());
        calendar.write(
                command.revision(), draftOf(calendar).with(command.hours().own()), me(), clock.instant());
    }

    /**
     * Writes the public holidays of a file into the draft, in place of those of another. Source: R-107, D-11.
     *
     * @throws CalendarNotFound when there is no such calendar
     * @throws CalendarRefused when it has no draft, somebody else has written in it meanwhile, or there are too many days
     * @throws HolidayFileRefused when it is no iCalendar file of public holidays
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public void takeHolidays(@Valid TakeHolidays command) {
        HouseCalendar calendar = get(command.calendarCode());
        calendar.write(command.revision(), draftOf(calendar).with(listed(command)), me(), clock.instant());
    }

    /**
     * Gives the draft up.
     *
     * @throws CalendarNotFound when there is no such calendar
     * @throws CalendarRefused when it has no draft
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public void discard(String calendarCode) {
        get(calendarCode).discardDraft();
    }

    /**
     * Signs the draft off: from a moment on it judges, and the version before it until then. What the engine waits for follows once
     * this is kept. Source.
     *
     * @throws CalendarNotFound when there is no such calendar
     * @throws CalendarRefused when it has no draft, the acting person has written in it, somebody else has meanwhile, it says what
     *     the version before says, or it would begin in the past or before the last version
     */
    @Allows({PROCESS_OWNER, MANAGER})
    public void signOff(@Valid SignOffCalendar command) {
        HouseCalendar calendar = get(command.calendarCode());
        int number = calendar.draft().map(CalendarVersion::number).orElse(0);
        calendar.signOff(
                command.revision(), new CalendarSignedOff(command.validFrom(), me(), command.title(), clock.instant()));
        changes.fire(new CalendarChanged(command.calendarCode(), number));
    }

    /**
     * Records that what the engine waits for has followed a version; the audit keeps of how many cases. Source.
     *
     * @throws CalendarNotFound when there is no such calendar or version
     */
    @Allows(SYSTEM)
    public void followed(String calendarCode, int number, int casesMoved, int casesFailed) {
        get(calendarCode).version(number).orElseThrow(CalendarNotFound::new).moved(casesMoved);
    }

    private ListedHolidays listed(TakeHolidays command) {
        if (command.text().isBlank()) {
            return ListedHolidays.NONE;
        }
        try {
            return ListedHolidays.of(
                    command.fileName(),
                    files.read(new ByteArrayInputStream(command.text().getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarTerms draftOf(HouseCalendar calendar) {
        return calendar.draft()
                .orElseThrow(() -> new CalendarRefused(Problem.NO_DRAFT))
                .terms();
    }

    private HouseCalendar get(String code) {
        return calendars.byCode(code).orElseThrow(CalendarNotFound::new);
    }

    private long me() {
        return actor.staff().staffId();
    }
}
