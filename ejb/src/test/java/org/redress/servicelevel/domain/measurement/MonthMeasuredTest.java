package org.redress.servicelevel.domain.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.servicelevel.domain.measurement.LevelMeasured.Verdict;

/** What became of a month, row by row of W-10 to W-12 and D-10. */
class MonthMeasuredTest {
    private static final Instant DUE = Instant.parse("2026-07-15T10:00:00Z");

    @Test
    void ninetyPercentOfTheTargetCostSevenPercent() {
        LevelMeasured level = SampleAgreement.measured(SampleAgreement.A, 81, 100);

        assertThat(level.percent()).contains(new BigDecimal("81.00"));
        assertThat(level.achieved()).contains(new BigDecimal("90.00"));
        assertThat(level.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(level.rebate()).isEqualByComparingTo("7");
    }

    @ParameterizedTest(name = "A: {0} of {1} in time: {2} % of the target, {3} % back")
    @CsvSource({
        "91, 100, 101.11, 0",
        "87, 100, 96.67, 0",
        "171, 200, 95.00, 0",
        "8549, 10000, 94.99, 3",
        "79, 100, 87.78, 12",
        "153, 200, 85.00, 15.5",
        "70, 100, 77.78, 15.5"
    })
    void givesBackForPriorityA(int inTime, int all, BigDecimal achieved, BigDecimal rebate) {
        LevelMeasured level = SampleAgreement.measured(SampleAgreement.A, inTime, all);

        assertThat(level.achieved()).contains(achieved);
        assertThat(level.rebate()).isEqualByComparingTo(rebate);
    }

    @ParameterizedTest(name = "B: {0} of {1} in time: {2} % of the target, {3} % back")
    @CsvSource({"76, 100, 95.00, 0", "759, 1000, 94.88, 3", "72, 100, 90.00, 7", "68, 100, 85.00, 15.5"})
    void givesBackForPriorityB(int inTime, int all, BigDecimal achieved, BigDecimal rebate) {
        LevelMeasured level = SampleAgreement.measured(SampleAgreement.B, inTime, all);

        assertThat(level.achieved()).contains(achieved);
        assertThat(level.rebate()).isEqualByComparingTo(rebate);
    }

    @ParameterizedTest(name = "{0} % of the target: {1} % back")
    @CsvSource({
        "250, 0",
        "100, 0",
        "95.00, 0",
        "94.99, 3",
        "94.00, 3",
        "93.99, 4",
        "93.00, 4",
        "92.99, 5",
        "92.00, 5",
        "91.99, 6",
        "91.00, 6",
        "90.99, 7",
        "90.00, 7",
        "89.99, 8.5",
        "89.00, 8.5",
        "88.99, 10",
        "88.00, 10",
        "87.99, 12",
        "87.00, 12",
        "86.99, 13",
        "86.00, 13",
        "85.99, 15.5",
        "85.00, 15.5",
        "84.99, 15.5",
        "0, 15.5"
    })
    void eachRowOfTheTableHoldsUpToTheNext(BigDecimal achieved, BigDecimal rebate) {
        assertThat(SampleAgreement.REBATES.rebateFor(achieved)).isEqualByComparingTo(rebate);
    }

    @ParameterizedTest(name = "{0} of {1} in time: {2} %, {3} % of the target, {4} % back")
    @CsvSource({"18999, 25000, 76.00, 95.00, 0", "15199, 20000, 76.00, 94.99, 3"})
    void roundsHalfUpAndOnce(int inTime, int all, BigDecimal percent, BigDecimal achieved, BigDecimal rebate) {
        LevelMeasured level = SampleAgreement.measured(SampleAgreement.B, inTime, all);

        assertThat(level.percent()).contains(percent);
        assertThat(level.achieved()).contains(achieved);
        assertThat(level.rebate()).isEqualByComparingTo(rebate);
    }

    @Test
    void exactlyAtTheTargetIsMissedAndCostsNothing() {
        LevelMeasured level = SampleAgreement.measured(SampleAgreement.A, 90, 100);

        assertThat(level.verdict()).isEqualTo(Verdict.MISSED);
        assertThat(level.achieved()).contains(new BigDecimal("100.00"));
        assertThat(level.rebate()).isEqualByComparingTo("0");
    }

    @Test
    void aboveTheTargetIsMetEvenWhereTheRoundedFigureIsTheSame() {
        LevelMeasured level = SampleAgreement.measured(SampleAgreement.A, 90_001, 100_000);

        assertThat(level.percent()).contains(new BigDecimal("90.00"));
        assertThat(level.verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void twoMissedLevelsAddUpAndTheThirdGivesNothingBack() {
        MonthMeasured july = MonthMeasured.of(
                SampleAgreement.JULY,
                SampleAgreement.ZONE,
                List.of(SampleAgreement.A, SampleAgreement.B, SampleAgreement.C),
                Stream.of(
                                SampleAgreement.cases("A", 70, 100, 1),
                                SampleAgreement.cases("B", 68, 100, 1001),
                                SampleAgreement.cases("C", 1, 100, 2001))
                        .flatMap(List::stream)
                        .toList(),
                SampleAgreement.AUGUST);

        assertThat(july.levels()).extracting(LevelMeasured::verdict).containsOnly(Verdict.MISSED);
        assertThat(july.levels())
                .extracting(level -> level.rebate().toPlainString())
                .containsExactly("15.50", "15.50", "0.00");
        assertThat(july.rebate()).isEqualByComparingTo("31");
    }

    @Test
    void aMonthWithoutCasesMissesNothing() {
        LevelMeasured level = SampleAgreement.measured(SampleAgreement.A, 0, 0);

        assertThat(level.verdict()).isEqualTo(Verdict.NO_CASES);
        assertThat(level.percent()).isEmpty();
        assertThat(level.achieved()).isEmpty();
        assertThat(level.rebate()).isEqualByComparingTo("0");
    }

    @Test
    void namesTheCasesBehindEachFigure() {
        LevelMeasured level = SampleAgreement.measured(SampleAgreement.A, 2, 5);

        assertThat(level.inTime()).containsExactly(1L, 2L);
        assertThat(level.late()).containsExactly(3L, 4L, 5L);
    }

    @Test
    void theDeadlineItselfIsInTime() {
        assertThat(done(DUE).isInTime()).isTrue();
        assertThat(done(DUE.plusNanos(1)).isInTime()).isFalse();
        assertThat(open().isInTime()).isFalse();
    }

    @Test
    void aCaseIsDecidedWhenItIsDoneOrItsDeadlineHasPassed() {
        Instant later = DUE.plusSeconds(60);

        assertThat(done(DUE.minusSeconds(5)).decidedAt(later)).contains(DUE.minusSeconds(5));
        assertThat(done(DUE.plusSeconds(5)).decidedAt(later)).contains(DUE);
        assertThat(open().decidedAt(later)).contains(DUE);
        assertThat(open().decidedAt(DUE))
                .as("it may still be done in this moment")
                .isEmpty();
        assertThat(open().decidedAt(DUE.minusSeconds(5))).isEmpty();
    }

    @Test
    void theMonthIsThatOfTheAgreementsZone() {
        Instant augustInJohannesburg = Instant.parse("2026-07-31T22:00:00Z");
        CaseResult first = new CaseResult(1, "A", augustInJohannesburg, Optional.of(augustInJohannesburg));
        CaseResult last = new CaseResult(2, "A", augustInJohannesburg, Optional.of(augustInJohannesburg.minusNanos(1)));

        assertThat(inTime(YearMonth.of(2026, 7), first, last)).containsExactly(2L);
        assertThat(inTime(YearMonth.of(2026, 8), first, last)).containsExactly(1L);
    }

    @Test
    void refusesWhatCannotBeMeasured() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inTime(SampleAgreement.JULY, done(DUE), done(DUE)))
                .withMessageContaining("measured twice: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthMeasured.of(
                        SampleAgreement.JULY,
                        SampleAgreement.ZONE,
                        List.of(SampleAgreement.A, SampleAgreement.A),
                        List.of(),
                        SampleAgreement.AUGUST))
                .withMessageContaining("measured twice: A");
    }

    @ParameterizedTest
    @CsvSource({"0", "100", "-1", "90.001"})
    void refusesATargetThatIsNone(BigDecimal percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LevelTarget("A", percent, RebateTable.NONE))
                .withMessageContaining(percent.toPlainString());
    }

    @Test
    void refusesATableThatContradictsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("94", "3", "94", "4"))
                .withMessageContaining("stands below the one from 94.00 %");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("94", "3", "93", "2"))
                .withMessageContaining("less achieved, less given back");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("101", "0", "94", "3"))
                .withMessageContaining("not between 0 and 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table("95", "0", "94", "-1"))
                .withMessageContaining("not between 0 and 100");
    }

    private static RebateTable table(String from, String rebate, String below, String more) {
        return new RebateTable(List.of(SampleAgreement.row(from, rebate), SampleAgreement.row(below, more)));
    }

    private static List<Long> inTime(YearMonth month, CaseResult... results) {
        return MonthMeasured.of(
                        month,
                        SampleAgreement.ZONE,
                        List.of(SampleAgreement.A),
                        List.of(results),
                        SampleAgreement.AUGUST)
                .levels()
                .get(0)
                .inTime();
    }

    private static CaseResult done(Instant at) {
        return new CaseResult(1, "A", DUE, Optional.of(at));
    }

    private static CaseResult open() {
        return new CaseResult(1, "A", DUE, Optional.empty());
    }
}
