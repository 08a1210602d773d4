package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.OCTOBER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.SIGNER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.WRITER;
import static org.redress.servicelevel.domain.calendar.HouseCalendar.OF_THE_HOUSE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.domain.Caller;
import org.redress.servicelevel.domain.HolidayFileRefused;
import org.redress.servicelevel.domain.HolidayRule.SingleDay;
import org.redress.servicelevel.domain.agreement.AgreementStanding;
import org.redress.servicelevel.domain.calendar.CalendarFixture;
import org.redress.servicelevel.domain.calendar.CalendarRefused;
import org.redress.servicelevel.domain.calendar.CalendarRefused.Problem;
import org.redress.testing.Desk;
import org.redress.testing.RecordingEvent;

/** the calendar of the house is drafted by one and signed off by another. */
class CalendarServiceTest {
    private final Desk desk = new Desk();
    private final CalendarsInMemory calendars = new CalendarsInMemory();
    private final AgreementsInMemory agreements = new AgreementsInMemory();
    private final CalendarService service = new CalendarService();
    private final CalendarQueries queries = new CalendarQueries();
    private final RecordingEvent<CalendarChanged> changes = new RecordingEvent<>();

    @BeforeEach
    void furnish() {
        service.calendars = calendars;
        service.agreements = agreements;
        service.seed = CalendarFixture.SEED;
        service.files = file -> List.of(new SingleDay("Elections", LocalDate.of(2026, 11, 4)));
        service.actor = desk.actor;
        service.clock = desk.clock;
        service.changes = changes;
        queries.calendars = calendars;
        queries.agreements = agreements;
        queries.actor = desk.actor;
        queries.clock = desk.clock;
        service.install();
        desk.actAs(WRITER, Caller.PROCESS_OWNER);
    }

    @Test
    void beginsAsConfiguredOnce() {
        service.install();

        assertThat(queries.all()).singleElement().satisfies(row -> {
            assertThat(row.inForce()).isEqualTo(1);
            assertThat(row.configured()).isTrue();
        });
    }

    @Test
    void isDraftedByOneAndSignedOffByAnother() {
        assertThat(service.draft(OF_THE_HOUSE)).isEqualTo(2);
        service.write(new WriteCalendar(OF_THE_HOUSE, 1, CalendarFixture.opensAt("07:00")));
        service.takeHolidays(new TakeHolidays(OF_THE_HOUSE, 2, "elections.ics", "BEGIN:VCALENDAR"));
        assertThatThrownBy(() -> service.signOff(signOff(3)))
                .isInstanceOfSatisfying(CalendarRefused.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(Problem.OWN_DRAFT));

        desk.actAs(SIGNER, Caller.MANAGER);
        service.signOff(signOff(3));

        assertThat(changes.fired()).containsExactly(new CalendarChanged(OF_THE_HOUSE, 2));
        CalendarVersionView signed = queries.one(OF_THE_HOUSE).version(2).orElseThrow();
        assertThat(signed.standing()).isEqualTo(AgreementStanding.COMING);
        assertThat(signed.terms().hours()).isEqualTo(CalendarFixture.opensAt("07:00"));
        assertThat(signed.terms().listed().fileName()).isEqualTo("elections.ics");
        assertThat(signed.casesMoved()).isEmpty();
        service.followed(OF_THE_HOUSE, 2, 7, 0);
        assertThat(queries.one(OF_THE_HOUSE).version(2).orElseThrow().casesMoved())
                .contains(7);
    }

    @Test
    void takesTheHolidaysOfAFileOutAgainAndNothingOfABrokenOne() {
        service.draft(OF_THE_HOUSE);
        service.takeHolidays(new TakeHolidays(OF_THE_HOUSE, 1, "elections.ics", "BEGIN:VCALENDAR"));
        service.files = file -> {
            throw new HolidayFileRefused(HolidayFileRefused.Problem.NOT_A_CALENDAR, 0);
        };

        assertThatThrownBy(() -> service.takeHolidays(new TakeHolidays(OF_THE_HOUSE, 2, "broken.ics", "broken")))
                .isInstanceOf(HolidayFileRefused.class);
        assertThat(queries.one(OF_THE_HOUSE)
                        .draft()
                        .orElseThrow()
                        .terms()
                        .listed()
                        .days())
                .hasSize(1);
        service.takeHolidays(new TakeHolidays(OF_THE_HOUSE, 2, "", ""));
        assertThat(queries.one(OF_THE_HOUSE)
                        .draft()
                        .orElseThrow()
                        .terms()
                        .listed()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void tellsNothingOfWhatIsNotThere() {
        assertThatThrownBy(() -> queries.one("NONE")).isInstanceOf(CalendarNotFound.class);
        assertThatThrownBy(() -> service.draft("NONE")).isInstanceOf(CalendarNotFound.class);
        assertThatThrownBy(() -> service.write(new WriteCalendar(OF_THE_HOUSE, 1, CalendarFixture.opensAt("07:00"))))
                .isInstanceOfSatisfying(CalendarRefused.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(Problem.NO_DRAFT));
    }

    private static SignOffCalendar signOff(int revision) {
        return new SignOffCalendar(OF_THE_HOUSE, revision, OCTOBER, "Support service manager");
    }
}
