package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.redress.servicelevel.boundary.CalendarQueries;
import org.redress.servicelevel.boundary.CalendarService;
import org.redress.servicelevel.boundary.CalendarVersionView;
import org.redress.servicelevel.boundary.SignOffCalendar;
import org.redress.servicelevel.boundary.TakeHolidays;
import org.redress.servicelevel.boundary.WriteCalendar;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.agreement.AgreedHours;

/** The calendar of the house from a draft to its sign-off, and until the clocks have followed. */
@Dependent
public class CalendarWalk {
    private static final String OWNER = "thandi";
    private static final String MANAGER = "priya";
    private static final String SYSTEM = "system";
    private static final String HOUSE = "HOUSE";

    private static final String FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Redress//Test//EN
            BEGIN:VEVENT
            UID:1
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20950103
            SUMMARY:Founders' Day
            END:VEVENT
            END:VCALENDAR
            """;

    @Inject
    CalendarService calendars;

    @Inject
    CalendarQueries queries;

    @Inject
    DemoPeople people;

    @Inject
    Clock clock;

    public List<Step> all() {
        return List.of(
                new Step("CalendarService.install", SYSTEM, this::giveUpDraft, () -> calendars.install()),
                Step.of("CalendarService.draft", OWNER, () -> calendars.draft(HOUSE)),
                Step.of("CalendarService.discard", OWNER, () -> calendars.discard(HOUSE)),
                Step.of("CalendarService.draft", OWNER, () -> calendars.draft(HOUSE)),
                Step.of("CalendarService.write", OWNER, () -> calendars.write(new WriteCalendar(HOUSE, 1, closed()))),
                Step.of(
                        "CalendarService.takeHolidays",
                        OWNER,
                        () -> calendars.takeHolidays(new TakeHolidays(HOUSE, 2, "founders.ics", FILE))),
                Step.of(
                        "CalendarService.signOff",
                        MANAGER,
                        () -> calendars.signOff(
                                new SignOffCalendar(HOUSE, 3, clock.instant().plusSeconds(2), "Manager"))),
                new Step(
                        "CalendarService.followed",
                        SYSTEM,
                        this::awaitClocks,
                        () -> calendars.followed(HOUSE, latest().number(), 1, 0)));
    }

    /** One that another test left. */
    private void giveUpDraft() {
        people.run(OWNER, () -> {
            if (queries.one(HOUSE).draft().isPresent()) {
                calendars.discard(HOUSE);
            }
        });
    }

    /** What follows a sign-off goes on while nobody waits for it. */
    private void awaitClocks() {
        Instant last = Instant.now().plusSeconds(90);
        while (latest().casesMoved().isEmpty() && Instant.now().isBefore(last)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private CalendarVersionView latest() {
        return people.as(OWNER, () -> queries.one(HOUSE).versions().get(0));
    }

    /** On a day on which nobody who reads this works any more. */
    private AgreedHours closed() {
        AgreedHours hours = queries.one(HOUSE).draft().orElseThrow().terms().hours();
        SpecialDay stockTaking = SpecialDay.of(LocalDate.of(2095, 1, 4), "Stock-taking " + UUID.randomUUID());
        return new AgreedHours(
                hours.week(),
                hours.holidays(),
                Stream.concat(
                                hours.specialDays().stream()
                                        .filter(day -> !day.date().equals(stockTaking.date())),
                                Stream.of(stockTaking))
                        .toList());
    }
}
