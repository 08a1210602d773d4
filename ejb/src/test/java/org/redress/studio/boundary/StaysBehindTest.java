package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.studio.boundary.StaysPage.ShownStay;
import org.redress.studio.domain.CaseStay;
import org.redress.studio.domain.DrawnStep;
import org.redress.studio.domain.ProcessTally;
import org.redress.studio.domain.Stay;
import org.redress.studio.domain.StepFigures;
import org.redress.studio.domain.StepKind;
import org.redress.studio.domain.StepNumber;
import org.redress.studio.domain.StepRecords;
import org.redress.studio.domain.StepScope;

/** Behind each figure stand exactly those that it counts. */
class StaysBehindTest {
    private static final Instant SINCE = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-09-11T10:00:00Z");
    private static final StepScope SCOPE = new StepScope("Closing", Optional.empty(), SINCE);
    private static final DrawnStep STEP = new DrawnStep("Task_A", "Assess", StepKind.PERSON);

    private final List<CaseStay> stays = new ArrayList<>();
    private final StaysBehind behind = new StaysBehind();

    @BeforeEach
    void wire() {
        behind.records = new Remembered();
        behind.hours = WorkingCalendar.of(
                ZoneOffset.UTC, WeekPlan.mondayToFriday(Frame.of("08:00", "17:00")), HolidayPlan.NONE);
        behind.clock = Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @EnumSource(StepNumber.class)
    void standAsManyAsTheFigureSays(StepNumber number) {
        stay(1, "2026-09-01T09:00:00Z", null, false);
        stay(2, "2026-09-08T09:00:00Z", null, false);
        stay(3, "2026-09-04T09:00:00Z", "2026-09-08T09:00:00Z", false);
        stay(4, "2026-09-08T09:00:00Z", "2026-09-09T09:00:00Z", false);
        stay(4, "2026-09-10T09:00:00Z", "2026-09-10T10:00:00Z", false);
        stay(5, "2026-09-10T09:00:00Z", "2026-09-10T10:00:00Z", true);
        ProcessTally tally = new ProcessTally(behind.hours, SINCE, NOW);
        stays.forEach(each -> tally.add(each.stay()));
        tally.failed("Task_A");
        StepFigures figures = tally.figures(List.of(STEP)).get(0);

        int figure =
                switch (number) {
                    case RUNNING -> figures.running();
                    case INCIDENTS -> figures.incidents();
                    case ENTERED -> figures.entered();
                    case DONE -> figures.worked().of();
                    case CUT_OFF -> figures.cutOff();
                };
        StaysPage page = behind.page("Assess", "Task_A", number, SCOPE, 0);

        assertThat(page.all()).isEqualTo(figure).isPositive();
        assertThat(page.stays()).hasSize(figure);
        assertThat(page.next()).isEmpty();
    }

    @Test
    void whatTookLongestInWorkingTimeComesFirst() {
        stay(1, "2026-09-04T16:00:00Z", "2026-09-07T09:00:00Z", false);
        stay(2, "2026-09-08T08:00:00Z", "2026-09-08T17:00:00Z", false);

        assertThat(behind.page("Assess", "Task_A", StepNumber.DONE, SCOPE, 0).stays())
                .extracting(ShownStay::caseId, ShownStay::worked)
                .containsExactly(tuple(2L, Duration.ofHours(9)), tuple(1L, Duration.ofHours(2)));
    }

    @Test
    void goesOnPageByPageUntilNobodyReadsOn() {
        LongStream.range(0, 1_100).forEach(id -> stay(id, "2026-09-08T08:00:00Z", null, false));

        StaysPage first = behind.page("Assess", "Task_A", StepNumber.RUNNING, SCOPE, 0);
        StaysPage last = behind.page("Assess", "Task_A", StepNumber.RUNNING, SCOPE, 950);

        assertThat(first.stays()).extracting(ShownStay::caseId).hasSize(50).startsWith(0L, 1L);
        assertThat(first.next()).hasValue(50);
        assertThat(last.all()).isEqualTo(1_100);
        assertThat(last.stays()).extracting(ShownStay::caseId).hasSize(50).startsWith(950L);
        assertThat(last.next()).isEmpty();
        assertThat(behind.page("Assess", "Task_A", StepNumber.RUNNING, SCOPE, 5_000)
                        .stays())
                .isEmpty();
    }

    private void stay(long caseId, String from, @Nullable String until, boolean cutOff) {
        stays.add(new CaseStay(
                caseId,
                new Stay(
                        "Task_A",
                        "Assess",
                        StepKind.PERSON,
                        Instant.parse(from),
                        Optional.ofNullable(until).map(Instant::parse),
                        cutOff)));
    }

    private final class Remembered implements StepRecords {
        @Override
        public void stays(StepScope scope, Consumer<Stay> each) {
            stays.forEach(stay -> each.accept(stay.stay()));
        }

        @Override
        public void staysAt(String element, StepScope scope, Consumer<CaseStay> each) {
            stays.forEach(each);
        }

        @Override
        public List<Failure> failures(StepScope scope) {
            return List.of(new Failure(9, "Task_A", SINCE), new Failure(9, "Task_B", SINCE));
        }

        @Override
        public Map<String, ProcessTotals> totals(Instant now) {
            return Map.of();
        }
    }
}
