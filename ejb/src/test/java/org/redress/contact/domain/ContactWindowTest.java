package org.redress.contact.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.servicelevel.domain.SouthAfricanHolidays;

/** W-15, D-11. */
class ContactWindowTest {
    private static final ZoneId ZONE = ZoneId.of("Africa/Johannesburg");

    private final ContactWindow window =
            new ContactWindow(LocalTime.of(8, 0), LocalTime.of(18, 0), SouthAfricanHolidays.plan()::isHoliday, ZONE);

    @ParameterizedTest
    @CsvSource({
        "2026-09-23T07:59, TELEPHONE, false",
        "2026-09-23T08:00, TELEPHONE, true",
        "2026-09-23T18:00, TELEPHONE, true",
        "2026-09-23T18:01, SMS, false",
        "2026-09-20T12:00, TELEPHONE, false",
        "2026-09-24T12:00, TELEPHONE, false",
        "2026-09-26T12:00, SMS, true",
        "2026-09-20T23:00, EMAIL, true",
        "2026-09-24T03:00, POST, true",
        "2012-11-11T12:00, TELEPHONE, false"
    })
    void knowsWhenSomebodyMayBeReached(String at, ContactMethod method, boolean good) {
        assertThat(window.allows(method, moment(at))).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-23T07:10, 2026-09-23T08:00",
        "2026-09-23T19:00, 2026-09-25T08:00",
        "2026-09-26T18:30, 2026-09-28T08:00",
        "2026-09-20T12:00, 2026-09-21T08:00",
        "2026-08-09T12:00, 2026-08-11T08:00"
    })
    void namesTheNextGoodTime(String at, String next) {
        assertThat(window.nextGoodTime(ContactMethod.TELEPHONE, moment(at))).isEqualTo(moment(next));
    }

    @Test
    void leavesAGoodTimeAsItIs() {
        Instant good = moment("2026-09-23T17:59");

        assertThat(window.nextGoodTime(ContactMethod.TELEPHONE, good)).isEqualTo(good);
    }

    private static Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
