package org.redress.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.servicelevel.domain.SouthAfricanHolidays;

/** The eve of Heritage Day, 16:20. */
class PromisePolicyTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final PromisePolicy policy = new PromisePolicy(new ContactWindow(
            LocalTime.of(8, 0),
            LocalTime.of(18, 0),
            SouthAfricanHolidays.plan()::isHoliday,
            ZoneId.of("Africa/Johannesburg")));

    @Test
    void takesATimeThatSuits() {
        assertThat(moment("2026-09-25", "09:00", ContactMethod.TELEPHONE, true))
                .isEqualTo(Instant.parse("2026-09-25T07:00:00Z"));
    }

    @Test
    void refusesATimeBehindUs() {
        assertThatThrownBy(() -> moment("2026-09-23", "16:20", ContactMethod.EMAIL, true))
                .isInstanceOf(TimeHasPassed.class);
    }

    @Test
    void refusesToPhoneOnAPublicHolidayAndNamesTheNextGoodTime() {
        assertThatThrownBy(() -> moment("2026-09-24", "09:00", ContactMethod.TELEPHONE, true))
                .isInstanceOfSatisfying(OutsideContactWindow.class, refusal -> assertThat(refusal.details())
                        .containsExactly(ContactMethod.TELEPHONE, Instant.parse("2026-09-25T06:00:00Z")));
    }

    @Test
    void letsAnEmailGoOutOnAPublicHoliday() {
        assertThat(moment("2026-09-24", "21:00", ContactMethod.EMAIL, true))
                .isEqualTo(Instant.parse("2026-09-24T19:00:00Z"));
    }

    @Test
    void refusesATimeTheCustomerDidNotAgreeTo() {
        assertThatThrownBy(() -> moment("2026-09-25", "09:00", ContactMethod.TELEPHONE, false))
                .isInstanceOf(TimeDoesNotSuit.class);
    }

    private Instant moment(String day, String hour, ContactMethod method, boolean suits) {
        return policy.moment(DayAndHour.parse(day, hour), method, suits, NOW);
    }
}
