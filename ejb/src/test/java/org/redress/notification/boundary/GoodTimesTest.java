package org.redress.notification.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.notification.config.TextsOfTheProduct;
import org.redress.notification.domain.WordingMend;
import org.redress.testing.Desk;

/** On Wednesday 23 September 2026 at 16:20; the day after is Heritage Day. Source: R-052, D-05. */
class GoodTimesTest {
    @Test
    void areDaysAndHoursAtWhichWeWork() {
        assertThat(said("by {soon}", "en")).isEqualTo("by Friday 25 September 2026 at 11:00");
        assertThat(said("by {tomorrow}", "en")).isEqualTo("by Friday 25 September 2026 at 10:00");
        assertThat(said("by {week}", "en")).isEqualTo("by Friday 25 September 2026 at 16:00");
        assertThat(said("teen {week}", "af")).isEqualTo("teen Vrydag 25 September 2026 om 16:00");
        assertThat(said("This is what happens next:", "en")).isEqualTo("This is what happens next:");
    }

    private static String said(String words, String language) {
        Desk desk = new Desk();
        GoodTimes times = new GoodTimes();
        times.letters = TextsOfTheProduct.letters();
        times.hours = desk.hours;
        times.clock = desk.clock;
        return times.in(new WordingMend(words, 0, 0, language)).words();
    }
}
