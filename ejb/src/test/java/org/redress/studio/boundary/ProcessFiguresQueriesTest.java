package org.redress.studio.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.studio.domain.CaseStay;
import org.redress.studio.domain.FigurePeriod;
import org.redress.studio.domain.Stay;
import org.redress.studio.domain.StepFigures;
import org.redress.studio.domain.StepKind;
import org.redress.studio.domain.StepNumber;
import org.redress.studio.domain.StepRecords;
import org.redress.studio.domain.StepScope;

/** One case is at a step that the live release draws, one at a step that none draws any more. */
class ProcessFiguresQueriesTest {
    private static final Instant NOW = Instant.parse("2026-09-23T08:00:00Z");
    private static final Stay AT_A = stay("Task_A");
    private static final Stay AT_GONE = stay("Task_Gone");

    private final ProcessFiguresQueries queries = new ProcessFiguresQueries();
    private final List<StepScope> asked = new ArrayList<>();

    @BeforeEach
    void wire() {
        ThreeReleases.Models models = new ThreeReleases.Models();
        queries.shown = new ShownRelease();
        queries.shown.releases = new ThreeReleases();
        queries.drawn = models;
        queries.engine = models;
        queries.changed = new ChangedModels();
        queries.changed.engine = models;
        queries.records = new TwoStays();
        queries.hours = WorkingCalendar.of(ZoneOffset.UTC, WeekPlan.mondayToFriday(Frame.ALL_DAY), HolidayPlan.NONE);
        queries.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        queries.behind = new StaysBehind();
        queries.behind.records = queries.records;
        queries.behind.hours = queries.hours;
        queries.behind.clock = queries.clock;
    }

    @Test
    void withoutAReleaseTheLiveDrawingShowsTheCasesOfAll() {
        ProcessFigures figures = queries.of("Closing", Optional.empty(), FigurePeriod.DAYS_90, Locale.ENGLISH);

        assertThat(figures.drawn()).isEqualTo(2);
        assertThat(figures.releases()).containsExactly(2, 1);
        assertThat(figures.steps()).extracting(each -> each.step().name()).containsExactly("Ask", "Thank", "Old");
        assertThat(figures.steps()).extracting(StepFigures::running).containsExactly(1, 0, 1);
        assertThat(asked).containsExactly(new StepScope("Closing", Optional.empty(), NOW.minus(Duration.ofDays(90))));
    }

    @Test
    void aReleaseShowsItsOwnDrawingAndCasesOnly() {
        ProcessFigures figures = queries.of("Closing", Optional.of(1), FigurePeriod.ALL, Locale.ENGLISH);

        assertThat(figures.drawn()).isEqualTo(1);
        assertThat(figures.steps()).extracting(each -> each.step().name()).containsExactly("Ask", "Old");
        assertThat(asked).containsExactly(new StepScope("Closing", Optional.of("d1"), Instant.EPOCH));
        assertThat(queries.drawing("Closing", Optional.of(1))).isEqualTo("<d1/>");
    }

    @Test
    void eachProcessSaysWhichReleaseChangedItLastAndHowMuchOfItThereIs() {
        assertThat(queries.processes()).singleElement().satisfies(process -> {
            assertThat(process.changedIn()).contains(2);
            assertThat(process.totals().running()).isEqualTo(2);
        });
    }

    @Test
    void theStaysOfAStepAreShownAlsoWhereNoReleaseDrawsItAnyMore() {
        assertThat(stays("Task_A").step()).isEqualTo("Ask");
        assertThat(stays("Task_Gone").all()).isEqualTo(1);
        assertThat(stays("Task_B").all()).as("drawn, and nobody is there").isZero();
    }

    @Test
    void whatIsNotThereOrNeverWasLiveIsGone() {
        assertThatThrownBy(() -> stays("Task_Never")).isInstanceOf(ModelGone.class);
        assertThatThrownBy(() -> queries.of("Other", Optional.empty(), FigurePeriod.ALL, Locale.ENGLISH))
                .isInstanceOf(ModelGone.class);
        assertThatThrownBy(() -> queries.of("Closing", Optional.of(3), FigurePeriod.ALL, Locale.ENGLISH))
                .isInstanceOf(ModelGone.class);
        assertThatThrownBy(() -> queries.drawing("Closing", Optional.of(9))).isInstanceOf(ModelGone.class);
    }

    private StaysPage stays(String element) {
        return queries.stays(
                new StepQuestion("Closing", element, StepNumber.RUNNING, Optional.empty(), FigurePeriod.ALL),
                0,
                Locale.ENGLISH);
    }

    private static Stay stay(String element) {
        return new Stay(element, "Old", StepKind.PERSON, NOW.minusSeconds(60), Optional.empty(), false);
    }

    private final class TwoStays implements StepRecords {
        @Override
        public void stays(StepScope scope, Consumer<Stay> each) {
            asked.add(scope);
            each.accept(AT_A);
            each.accept(AT_GONE);
        }

        @Override
        public void staysAt(String element, StepScope scope, Consumer<CaseStay> each) {
            List.of(AT_A, AT_GONE).stream()
                    .filter(stay -> stay.element().equals(element))
                    .forEach(stay -> each.accept(new CaseStay(7, stay)));
        }

        @Override
        public List<Failure> failures(StepScope scope) {
            return List.of();
        }

        @Override
        public Map<String, ProcessTotals> totals(Instant now) {
            return Map.of("Closing", new ProcessTotals(2, 0, 0));
        }
    }
}
