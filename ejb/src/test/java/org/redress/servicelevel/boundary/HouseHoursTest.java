package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.NOW;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.OCTOBER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.SIGNER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.WRITER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.calendar.CalendarFixture;
import org.redress.servicelevel.domain.calendar.HouseCalendar;

/** whoever asks is told what was signed off: at once here, within a minute elsewhere. */
class HouseHoursTest {
    private static final Instant SEVEN = Instant.parse("2026-10-05T05:30:00Z");

    private final CalendarsInMemory calendars = new CalendarsInMemory();
    private final HouseHours house = new HouseHours();
    private long ticks;

    @BeforeEach
    void furnish() {
        house.calendars = calendars;
        house.seed = CalendarFixture.SEED;
        house.ticks = () -> ticks;
    }

    @Test
    void worksAsConfiguredBeforeThereIsACalendar() {
        WorkingHours hours = house.workingHours();

        assertThat(hours.isOpenAt(SEVEN.plusSeconds(3600))).isTrue();
        assertThat(hours.isHoliday(LocalDate.of(2026, 9, 24))).isTrue();
        assertThat(hours.zone()).isEqualTo(CalendarFixture.SEED.line().zone());
    }

    @Test
    void readsAgainAfterHalfAMinuteAndAtOnceWhenItChangedHere() {
        HouseCalendar calendar = CalendarFixture.configured();
        calendars.add(calendar);
        WorkingHours hours = house.workingHours();
        assertThat(hours.isOpenAt(SEVEN)).isFalse();
        calendar.draft(WRITER, NOW);
        calendar.write(1, CalendarFixture.terms("07:00"), WRITER, NOW);
        calendar.signOff(2, CalendarFixture.signedOff(OCTOBER, SIGNER, NOW));

        assertThat(hours.isOpenAt(SEVEN)).as("read before").isFalse();
        assertThat(calendars.reads).isEqualTo(1);
        ticks = TimeUnit.SECONDS.toNanos(31);
        assertThat(hours.isOpenAt(SEVEN)).isTrue();

        calendar.draft(WRITER, NOW);
        calendar.write(1, CalendarFixture.terms("08:00"), WRITER, NOW);
        calendar.signOff(2, CalendarFixture.signedOff(OCTOBER.plusSeconds(60), SIGNER, NOW));
        house.changed(new CalendarChanged(HouseCalendar.OF_THE_HOUSE, 3));
        assertThat(hours.isOpenAt(SEVEN)).isFalse();
    }

    @Test
    void goesOnWithWhatItReadWhenTheCalendarCannotBeRead() {
        calendars.add(CalendarFixture.configured());
        house.workingHours().history();
        house.calendars = new CalendarsInMemory() {
            @Override
            public Optional<HouseCalendar> byCode(String code) {
                throw new IllegalStateException("no connection");
            }
        };
        ticks = TimeUnit.MINUTES.toNanos(2);

        assertThat(house.workingHours().isOpenAt(SEVEN.plusSeconds(3600))).isTrue();
    }
}
