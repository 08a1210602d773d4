package org.redress.participant.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.SouthAfricanHolidays;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;

/** R-080, W-17. */
class LeadTimeTest {
    /** Wednesday, the eve of Heritage Day, at 16:20 on the wall. */
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");

    private final LeadTime lead = new LeadTime(WorkingCalendar.of(
            ZoneId.of("Africa/Johannesburg"),
            WeekPlan.mondayToFriday(Frame.of("08:30", "18:00")),
            SouthAfricanHolidays.plan()));

    /** The supplier takes seven days; when the customer needs it decides whether that will do. */
    @ParameterizedTest
    @CsvSource({
        "7, 2026-09-29T14:20:00Z, false, ask for an urgent order",
        "7, 2026-09-29T14:20:00Z, true,  2026-10-05T14:20:00Z",
        "7, 2026-10-05T14:19:00Z, false, ask for an urgent order",
        "7, 2026-10-05T14:20:00Z, false, 2026-10-05T14:20:00Z",
        "3, 2026-09-29T14:20:00Z, false, 2026-09-29T14:20:00Z",
        "0, 2026-09-23T14:30:00Z, false, 2026-09-23T14:20:00Z"
    })
    void whatTakesLongerThanWeHaveIsAskedForUrgently(int days, Instant by, boolean urgent, String expected) {
        assertThat(outcome(days, by, urgent)).isEqualTo(expected);
    }

    @Test
    void nobodyIsHeldToATimeNobodyKnows() {
        assertThat(lead.check(Optional.empty(), NOW.plusSeconds(60), false, NOW))
                .isEmpty();
    }

    @Test
    void saysHowLongItTakesAndUntilWhen() {
        assertThatThrownBy(() -> lead.check(Optional.of(7), NOW.plusSeconds(60), false, NOW))
                .isInstanceOfSatisfying(UrgentOrderNeeded.class, refusal -> assertThat(refusal.details())
                        .containsExactly(7, Instant.parse("2026-10-05T14:20:00Z")));
    }

    private String outcome(int days, Instant by, boolean urgent) {
        try {
            return lead.check(Optional.of(days), by, urgent, NOW).orElseThrow().toString();
        } catch (UrgentOrderNeeded refused) {
            return "ask for an urgent order";
        }
    }
}
