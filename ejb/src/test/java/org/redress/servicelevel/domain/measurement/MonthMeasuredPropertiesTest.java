package org.redress.servicelevel.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.redress.servicelevel.domain.measurement.LevelMeasured.Verdict;

/** What holds of every month, whatever its cases., W-12. */
class MonthMeasuredPropertiesTest {
    private static final Instant JUNE = Instant.parse("2026-05-31T22:00:00Z");
    private static final List<YearMonth> MONTHS = Stream.iterate(YearMonth.of(2026, 6), month -> month.plusMonths(1))
            .limit(6)
            .toList();
    private static final List<LevelTarget> TARGETS = List.of(SampleAgreement.A, SampleAgreement.B, SampleAgreement.C);
    private static final int MINUTES = (int) Duration.ofDays(90).toMinutes();

    @Property(tries = 500)
    void eachDecidedCaseCountsOnceInOneMonth(
            @ForAll("results") List<CaseResult> results, @ForAll @IntRange(max = 200) int day) {
        Instant now = JUNE.plus(Duration.ofDays(day));

        List<Long> counted = MONTHS.stream()
                .flatMap(month -> measure(month, results, now).levels().stream())
                .flatMap(level -> Stream.concat(level.inTime().stream(), level.late().stream()))
                .sorted()
                .toList();

        assertThat(counted)
                .isEqualTo(results.stream()
                        .filter(result -> result.decidedAt(now).isPresent())
                        .map(CaseResult::caseId)
                        .sorted()
                        .toList());
    }

    @Property(tries = 500)
    void theOrderOfTheCasesDoesNotMatter(@ForAll("results") List<CaseResult> results, @ForAll long seed) {
        List<CaseResult> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, new Random(seed));

        for (YearMonth month : MONTHS) {
            assertThat(measure(month, shuffled, SampleAgreement.AUGUST))
                    .isEqualTo(measure(month, results, SampleAgreement.AUGUST));
        }
    }

    @Property(tries = 500)
    void aMonthThatIsOverDoesNotChangeWhenItsOpenCasesAreDoneLater(@ForAll("results") List<CaseResult> results) {
        Instant julyIsOver = SampleAgreement.AUGUST;
        List<CaseResult> allDone = results.stream()
                .map(result -> result.doneAt().isPresent()
                        ? result
                        : new CaseResult(
                                result.caseId(),
                                result.level(),
                                result.dueAt(),
                                Optional.of(julyIsOver.plus(Duration.ofDays(1)))))
                .toList();

        assertThat(measure(SampleAgreement.JULY, allDone, julyIsOver.plus(Duration.ofDays(2))))
                .isEqualTo(measure(SampleAgreement.JULY, results, julyIsOver));
    }

    @Property(tries = 2000)
    void oneMoreInTimeNeverCostsMore(
            @ForAll @IntRange(min = 1, max = 400) int all, @ForAll @IntRange(max = 399) int some) {
        int inTime = some % all;

        LevelMeasured before = level(inTime, all);
        LevelMeasured after = level(inTime + 1, all);

        assertThat(after.rebate()).isLessThanOrEqualTo(before.rebate());
        assertThat(achieved(after)).isGreaterThanOrEqualTo(achieved(before));
        assertThat(before.rebate()).isBetween(BigDecimal.ZERO, SampleAgreement.REBATES.most());
    }

    @Property(tries = 2000)
    void theFiguresAreThoseOfTheCases(
            @ForAll @IntRange(min = 1, max = 400) int all, @ForAll @IntRange(max = 400) int some) {
        int inTime = some % (all + 1);
        LevelMeasured level = level(inTime, all);

        BigDecimal error = achieved(level)
                .multiply(BigDecimal.valueOf(90L * all))
                .subtract(BigDecimal.valueOf(10_000L * inTime))
                .abs();
        assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(90L * all)));
        assertThat(level.verdict()).isEqualTo(10 * inTime > 9 * all ? Verdict.MET : Verdict.MISSED);
        assertThat(level.cases()).isEqualTo(all);
        assertThat(level.verdict() != Verdict.MET || level.rebate().signum() == 0)
                .as("what is met costs nothing")
                .isTrue();
    }

    @Property(tries = 500)
    void theMonthGivesBackTheSumOfItsLevels(@ForAll("results") List<CaseResult> results) {
        MonthMeasured july = measure(SampleAgreement.JULY, results, SampleAgreement.AUGUST);

        BigDecimal sum = BigDecimal.ZERO;
        for (LevelMeasured level : july.levels()) {
            sum = sum.add(level.rebate());
        }
        assertThat(july.rebate()).isEqualByComparingTo(sum).isLessThanOrEqualTo(new BigDecimal("31"));
    }

    @Provide
    Arbitrary<List<CaseResult>> results() {
        Arbitrary<Instant> moments =
                Arbitraries.integers().between(0, MINUTES).map(minutes -> JUNE.plus(Duration.ofMinutes(minutes)));
        return Combinators.combine(Arbitraries.of("A", "B", "C"), moments, moments.optional())
                .as((level, due, done) -> new CaseResult(0, level, due, done))
                .list()
                .ofMaxSize(60)
                .map(MonthMeasuredPropertiesTest::numbered);
    }

    private static List<CaseResult> numbered(List<CaseResult> results) {
        List<CaseResult> numbered = new ArrayList<>(results.size());
        for (CaseResult result : results) {
            numbered.add(new CaseResult(numbered.size() + 1L, result.level(), result.dueAt(), result.doneAt()));
        }
        return numbered;
    }

    private static MonthMeasured measure(YearMonth month, List<CaseResult> results, Instant now) {
        return MonthMeasured.of(month, SampleAgreement.ZONE, TARGETS, results, now);
    }

    private static LevelMeasured level(int inTime, int all) {
        return SampleAgreement.measured(SampleAgreement.A, inTime, all);
    }

    private static BigDecimal achieved(LevelMeasured level) {
        return level.achieved().orElseThrow();
    }
}
