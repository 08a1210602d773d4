package org.redress.studio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.studio.domain.StepFigures.Taken;

/** A house that works from eight to five; the week begins on Monday, 7 September 2026. */
class ProcessTallyTest {
    private static final WorkingHours HOURS =
            WorkingCalendar.of(ZoneOffset.UTC, WeekPlan.mondayToFriday(Frame.of("08:00", "17:00")), HolidayPlan.NONE);
    private static final Instant SINCE = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-09-11T10:00:00Z");
    private static final DrawnStep ASSESS = new DrawnStep("Task_Assess", "Assess", StepKind.PERSON);
    private static final DrawnStep CLOSE = new DrawnStep("Task_Close", "Close", StepKind.PERSON);

    private final ProcessTally tally = new ProcessTally(HOURS, SINCE, NOW);

    @Test
    void measuresWhatWasDoneInWorkingTimeAndByTheClockOnTheWall() {
        add("2026-09-07T16:00:00Z", "2026-09-08T09:00:00Z");
        add("2026-09-07T10:00:00Z", "2026-09-07T14:00:00Z");

        assertThat(figures().worked())
                .isEqualTo(new Taken(2, Optional.of(Duration.ofHours(2)), Optional.of(Duration.ofHours(4))));
        assertThat(figures().elapsed())
                .isEqualTo(new Taken(2, Optional.of(Duration.ofHours(4)), Optional.of(Duration.ofHours(17))));
    }

    @Test
    void saysWhatIsThereNowAndSinceWhen() {
        going("2026-09-10T16:00:00Z");
        going("2026-09-09T09:00:00Z");

        assertThat(figures().running()).isEqualTo(2);
        assertThat(figures().waitingSince()).contains(Instant.parse("2026-09-09T09:00:00Z"));
        assertThat(figures().waiting()).contains(Duration.ofHours(8 + 9 + 2));
        assertThat(figures().worked().of())
                .as("nobody knows yet how long these take")
                .isZero();
    }

    @Test
    void doesNotMeasureWhatWasCutOff() {
        tally.add(new Stay("Task_Assess", "Assess", StepKind.PERSON, SINCE, Optional.of(SINCE.plusSeconds(60)), true));

        assertThat(figures().cutOff()).isEqualTo(1);
        assertThat(figures().entered()).isEqualTo(1);
        assertThat(figures().worked()).isEqualTo(new Taken(0, Optional.empty(), Optional.empty()));
    }

    @Test
    void countsAsComeWhatCameInThePeriodOnly() {
        add("2026-09-04T10:00:00Z", "2026-09-07T09:00:00Z");
        add("2026-09-07T08:00:00Z", "2026-09-07T09:00:00Z");
        going("2026-09-01T09:00:00Z");

        assertThat(figures().entered()).isEqualTo(1);
        assertThat(figures().worked().of()).as("both were done in it").isEqualTo(2);
    }

    @Test
    void listsTheDrawnStepsInTheirOrderThenThoseThatAreDrawnNoMore() {
        tally.add(new Stay("Task_Gone", "Look again", StepKind.PERSON, SINCE, Optional.empty(), false));
        tally.failed("Task_Close");

        List<StepFigures> all = tally.figures(List.of(ASSESS, CLOSE));

        assertThat(all).extracting(each -> each.step().name()).containsExactly("Assess", "Close", "Look again");
        assertThat(all).extracting(StepFigures::drawn).containsExactly(true, true, false);
        assertThat(all).extracting(StepFigures::isEmpty).containsExactly(true, false, false);
        assertThat(all.get(1).incidents()).isEqualTo(1);
    }

    private StepFigures figures() {
        return tally.figures(List.of(ASSESS)).get(0);
    }

    private void going(String from) {
        tally.add(new Stay("Task_Assess", "Assess", StepKind.PERSON, Instant.parse(from), Optional.empty(), false));
    }

    private void add(String from, String until) {
        tally.add(new Stay(
                "Task_Assess",
                "Assess",
                StepKind.PERSON,
                Instant.parse(from),
                Optional.of(Instant.parse(until)),
                false));
    }
}
