package org.redress.studio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.redress.servicelevel.domain.AnyCalendar;
import org.redress.servicelevel.domain.CalendarHistory;

/** For every history of calendars, in any zone. R-107. */
@Domain(AnyCalendar.class)
@Domain(DomainContext.Global.class)
class WorkedTimeTest {
    @Property(tries = 300)
    void countsAsTheCalendarDoes(
            @ForAll CalendarHistory hours,
            @ForAll Instant one,
            @ForAll Instant other,
            @ForAll Instant third,
            @ForAll Instant now) {
        WorkedTime worked = new WorkedTime(hours, now);

        assertThat(worked.between(one, other)).isEqualTo(hours.between(one, other));
        assertThat(worked.between(other, third)).isEqualTo(hours.between(other, third));
        assertThat(worked.between(one, third)).isEqualTo(hours.between(one, third));
    }

    @Property(tries = 20)
    void countsAlsoWhatLiesLongBefore(@ForAll CalendarHistory hours, @ForAll Instant from) {
        WorkedTime worked = new WorkedTime(hours, from.plusSeconds(3L * 366 * 24 * 3600));

        assertThat(worked.between(from, from.plusSeconds(90_000)))
                .isEqualTo(hours.between(from, from.plusSeconds(90_000)));
    }
}
