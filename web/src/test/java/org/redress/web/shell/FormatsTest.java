package org.redress.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.shared.Money;
import org.redress.web.i18n.Messages;

/** Wednesday 23 September 2026, 16:20 in Johannesburg. */
class FormatsTest {
    private final Formats formats = new Formats();

    @BeforeEach
    void setUp() {
        formats.clock = Clock.fixed(Instant.parse("2026-09-23T14:20:00Z"), ZoneOffset.UTC);
        formats.messages = new Messages() {
            @Override
            public Locale locale() {
                return Locale.ENGLISH;
            }
        };
        formats.hours = WorkingCalendar.of(
                ZoneId.of("Africa/Johannesburg"),
                WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")),
                HolidayPlan.NONE);
    }

    @Test
    void saysTodayAndTomorrowByTheirWord() {
        assertThat(formats.due(Instant.parse("2026-09-23T15:00:00Z"))).isEqualTo("today 17:00");
        assertThat(formats.due(Instant.parse("2026-09-24T08:20:00Z"))).isEqualTo("tomorrow 10:20");
        assertThat(formats.due(Instant.parse("2026-09-25T08:20:00Z"))).isEqualTo("Fri 25 Sep, 10:20");
        assertThat(formats.due(Instant.parse("2027-01-04T08:20:00Z"))).isEqualTo("Mon 4 Jan 2027, 10:20");
    }

    @Test
    void saysHowFarTheHouseIsFromGreenwich() {
        assertThat(formats.offset()).isEqualTo("+2");
    }

    @Test
    void saysThemInTheLanguageOfThePage() {
        formats.messages = new Messages() {
            @Override
            public Locale locale() {
                return Locale.forLanguageTag("af");
            }
        };

        assertThat(formats.due(Instant.parse("2026-09-24T08:20:00Z"))).isEqualTo("môre 10:20");
        assertThat(formats.due(Instant.parse("2026-09-25T08:20:00Z"))).isEqualTo("Vr. 25 Sep., 10:20");
        assertThat(formats.dayOf(Instant.parse("2027-03-04T08:20:00Z"))).isEqualTo("Donderdag 4 Maart 2027");
        assertThat(formats.opening()).isEqualTo("oop tot 18:00");
    }

    @Test
    void countsTimeLeftInWorkingHours() {
        assertThat(formats.left(Instant.parse("2026-09-23T15:00:00Z"))).isEqualTo("0 h 40");
        assertThat(formats.left(Instant.parse("2026-09-24T08:20:00Z"))).isEqualTo("3 h 30");
        assertThat(formats.left(Instant.parse("2026-09-23T13:30:00Z"))).isEqualTo("−0 h 50");
    }

    @Test
    void knowsLateAndSoon() {
        assertThat(formats.urgency(Instant.parse("2026-09-23T13:30:00Z"))).isEqualTo("late");
        assertThat(formats.urgency(Instant.parse("2026-09-23T15:00:00Z"))).isEqualTo("soon");
        assertThat(formats.urgency(Instant.parse("2026-09-24T08:20:00Z"))).isEmpty();
    }

    @Test
    void turnsAnOpenPromiseToSoonInItsLastHour() {
        Instant inFortyMinutes = Instant.parse("2026-09-23T15:00:00Z");
        assertThat(formats.promiseClass("OPEN", inFortyMinutes)).isEqualTo("soon");
        assertThat(formats.promiseClass("MOVED", inFortyMinutes)).isEqualTo("moved");
    }

    @Test
    void showsAPromiseThatWasRemindedOfAsStillOpen() {
        assertThat(formats.promiseClass("REMINDED", Instant.parse("2026-09-23T15:00:00Z")))
                .isEqualTo("soon");
        assertThat(formats.promiseClass("REMINDED", Instant.parse("2026-09-25T08:20:00Z")))
                .isEqualTo("open");
    }

    @Test
    void writesAmountsAsTheDeskDoes() {
        assertThat(formats.money(Money.of("12499", "ZAR")).replace('\u00a0', ' '))
                .isEqualTo("R 12 499,00");
    }

    @Test
    void saysUntilWhenWeAreOpen() {
        assertThat(formats.opening()).isEqualTo("open until 18:00");
        formats.clock = Clock.fixed(Instant.parse("2026-09-25T18:00:00Z"), ZoneOffset.UTC);
        assertThat(formats.opening()).isEqualTo("closed until Mon 28 Sep, 08:30");
        assertThat(formats.runningMinutes()).isZero();
    }

    @Test
    void callsTheEndOfTheDayTwentyFour() {
        formats.hours = WorkingCalendar.of(
                ZoneId.of("Africa/Johannesburg"),
                WeekPlan.mondayToFriday(Frame.of("08:30", "24:00")),
                HolidayPlan.NONE);
        assertThat(formats.opening()).isEqualTo("open until 24:00");
    }

    @Test
    void takesTheFirstAndTheLastNameForADisc() {
        assertThat(formats.initials("Lerato Khumalo")).isEqualTo("LK");
        assertThat(formats.initials("Jan van der Merwe")).isEqualTo("JM");
        assertThat(formats.initials("Mr Thabo Botha")).isEqualTo("TB");
        assertThat(formats.initials("Stores")).isEqualTo("S");
    }
}
