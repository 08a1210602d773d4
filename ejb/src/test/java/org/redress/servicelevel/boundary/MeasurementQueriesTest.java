package org.redress.servicelevel.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.casehistory.domain.CaseEventKind.CASE_MERGED;
import static org.redress.casehistory.domain.CaseEventKind.CLOCK_CORRECTED;
import static org.redress.casehistory.domain.CaseEventKind.CLOSED;
import static org.redress.casehistory.domain.CaseEventKind.KIND_CORRECTED;
import static org.redress.casehistory.domain.CaseEventKind.PRIORITY_RAISED;
import static org.redress.casehistory.domain.CaseEventKind.REGISTERED;
import static org.redress.servicelevel.boundary.ClockDesk.at;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.measurement.LevelMeasured;
import org.redress.servicelevel.domain.measurement.LevelMeasured.Verdict;

/** W-10 to W-12: what became of July, measured in September on made cases and their histories. */
class MeasurementQueriesTest {
    private static final String STANDARD = "STANDARD";
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    private final ClockDesk desk = new ClockDesk();
    private final MeasurementQueries queries = new MeasurementQueries();
    private long last;

    @BeforeEach
    void furnish() {
        queries.agreements = desk.agreements;
        queries.months = desk.months;
    }

    /** W-10, W-11: 85.5 % is exactly 95.00 % of the target; the table alone says what is given back. */
    @ParameterizedTest(name = "{0} of {1} in time: {3} % of the target, {4} % back")
    @CsvSource({
        "81, 100, 81.00, 90.00, 7.00, MISSED",
        "91, 100, 91.00, 101.11, 0.00, MET",
        "90, 100, 90.00, 100.00, 0.00, MISSED",
        "87, 100, 87.00, 96.67, 0.00, MISSED",
        "171, 200, 85.50, 95.00, 0.00, MISSED",
        "8549, 10000, 85.49, 94.99, 3.00, MISSED",
        "79, 100, 79.00, 87.78, 12.00, MISSED",
        "153, 200, 76.50, 85.00, 15.50, MISSED",
        "70, 100, 70.00, 77.78, 15.50, MISSED",
        "0, 1, 0.00, 0.00, 15.50, MISSED"
    })
    void givesBackWhatTheTableSays(
            int inTime, int all, BigDecimal percent, BigDecimal achieved, BigDecimal rebate, Verdict verdict) {
        cases("A", inTime, all);

        LevelMeasured measured = level("A", JULY);

        assertThat(measured.cases()).isEqualTo(all);
        assertThat(measured.percent()).contains(percent);
        assertThat(measured.achieved()).contains(achieved);
        assertThat(measured.rebate()).isEqualTo(rebate);
        assertThat(measured.verdict()).isEqualTo(verdict);
    }

    /** W-12: 7.00 for A and 15.50 for B; nothing is given back for C. */
    @Test
    void addsUpWhatIsGivenBackForEachPriority() {
        cases("A", 81, 100);
        cases("B", 1, 2);
        desk.complaint(++last, "2026-07-01T09:00", "C");

        MonthReport july = queries.month(STANDARD, JULY);

        assertThat(july.measured().levels())
                .extracting(LevelMeasured::rebate)
                .map(BigDecimal::toPlainString)
                .containsExactly("7.00", "15.50", "0.00");
        assertThat(july.measured().rebate()).isEqualByComparingTo("22.50");
        assertThat(level("C", JULY).late()).containsExactly(last);
    }

    @Test
    void opensEachFigureWithTheClocksBehindIt() {
        cases("A", 51, 60);

        MeasuredPage first = queries.cases(STANDARD, JULY, "A", true, 0);
        MeasuredPage second =
                queries.cases(STANDARD, JULY, "A", true, first.next().orElseThrow());

        assertThat(first.all()).isEqualTo(51);
        assertThat(first.cases()).hasSize(50);
        assertThat(second.cases()).hasSize(1);
        assertThat(second.next()).isEmpty();
        assertThat(queries.cases(STANDARD, JULY, "A", false, 0).cases())
                .hasSize(9)
                .allSatisfy(
                        late -> assertThat(late.clock().reading().breached()).isTrue());
        assertThat(queries.cases(STANDARD, JULY, "B", true, 0).cases()).isEmpty();
        assertThat(queries.allCases(STANDARD, JULY)).hasSize(60);
        assertThat(first.cases().get(0).clock().reading().explanation()).isNotEmpty();
    }

    @Test
    void belongsToTheMonthInWhichItBecameCertain() {
        desk.complaint(1, "2026-07-31T16:00", "A");
        desk.histories.happened(1, at("2026-08-03T09:00"), CLOSED);
        desk.complaint(2, "2026-07-31T13:00", "A");
        desk.histories.happened(2, at("2026-08-03T09:00"), CLOSED);
        desk.complaint(3, "2026-07-31T16:00", "A");
        desk.complaint(4, "2026-09-23T15:00", "A");

        List<MonthReport> months = queries.monthsUntil(STANDARD, AUGUST, 2);

        assertThat(months).extracting(each -> each.measured().month()).containsExactly(AUGUST, JULY);
        assertThat(months.get(0).measured().levels().get(0)).satisfies(august -> {
            assertThat(august.inTime()).containsExactly(1L);
            assertThat(august.late()).containsExactly(3L);
        });
        assertThat(level("A", JULY).late()).containsExactly(2L);
        assertThat(level("A", YearMonth.of(2026, 9)).cases()).isZero();
    }

    @Test
    void countsAMergedCaseWithTheOneInWhichItGoesOnUnlessItWasLate() {
        desk.complaint(1, "2026-07-01T09:00", "A");
        desk.histories.happened(1, at("2026-07-01T10:00"), CLOSED);
        desk.complaint(2, "2026-07-01T09:00", "A");
        desk.histories.happened(2, at("2026-07-01T10:00"), CASE_MERGED);
        desk.complaint(3, "2026-07-01T09:00", "A");
        desk.histories.happened(3, at("2026-07-03T10:00"), CASE_MERGED);

        LevelMeasured measured = level("A", JULY);

        assertThat(measured.inTime()).containsExactly(1L);
        assertThat(measured.late()).containsExactly(3L);
    }

    @Test
    void changesNoMoreWhenAnotherVersionPromisesMore() {
        cases("A", 1, 1);
        desk.standard.draft(AgreementFixture.WRITER, at("2026-08-01T00:00"));
        desk.standard.write(
                1,
                AgreementFixture.saying(
                        AgreementFixture.items(),
                        List.of(
                                AgreementFixture.priority("A", "3 h", "90", true),
                                AgreementFixture.priority("B", "8 h", "80", true),
                                AgreementFixture.priority("C", "3 d", "75", false)),
                        ClockDesk.D10),
                AgreementFixture.WRITER,
                at("2026-08-01T00:00"));
        desk.standard.signOff(2, ClockDesk.signedOff("2026-08-10T12:00"));
        desk.complaint(9, "2026-08-17T09:00", "A");
        desk.histories.happened(9, at("2026-08-17T12:30"), CLOSED);

        assertThat(level("A", JULY).inTime()).hasSize(1);
        assertThat(level("A", AUGUST).late()).containsExactly(9L);
        assertThat(queries.month(STANDARD, AUGUST).changed()).isTrue();
        assertThat(queries.month(STANDARD, JULY).changed()).isFalse();
        assertThat(queries.month(STANDARD, JULY).version()).isEqualTo(1);
    }

    @Test
    void measuresACaseUnderThePriorityOfItsDeadline() {
        desk.complaint(1, "2026-07-15T09:00", "B");
        desk.histories
                .happened(1, at("2026-07-15T10:00"), PRIORITY_RAISED, "priority", "A")
                .happened(1, at("2026-07-15T14:00"), CLOSED);
        desk.histories.happened(2, at("2026-07-15T09:00"), REGISTERED, "kind", "COMPLAINT");
        desk.histories.happened(2, at("2026-07-15T10:00"), CLOSED);
        desk.cases.all.add(2L);

        assertThat(level("A", JULY).late()).containsExactly(1L);
        assertThat(level("C", JULY).inTime()).as("never assessed").containsExactly(2L);
    }

    @Test
    void findsACaseThatACorrectionMovedIntoAnEarlierMonth() {
        desk.complaint(1, "2026-08-03T09:00", "A");
        desk.cases.all.clear();
        ClockCorrectionService corrections = new ClockCorrectionService();
        corrections.corrections = desk.corrections;
        corrections.clocks = desk.clocks;
        corrections.access = desk.access;
        corrections.history = desk.histories;
        corrections.actor = desk.actor;
        corrections.clock = desk.clock;

        corrections.correct(new CorrectClock(1, 1, Optional.of(at("2026-07-30T09:00")), "The postmark says so."));

        assertThat(level("A", JULY).late()).containsExactly(1L);
        assertThat(desk.histories.ofCase(1).get(2).event().kind()).isEqualTo(CLOCK_CORRECTED);
        desk.access.hide(1);
        assertThat(level("A", JULY).cases()).isZero();
    }

    @Test
    void measuresNoEnquiryAndNothingUnderAnotherAgreement() {
        desk.complaint(1, "2026-07-15T09:00", "A");
        desk.histories.happened(1, at("2026-07-15T10:00"), KIND_CORRECTED, "kind", "ENQUIRY");
        desk.complaint(2, "2026-07-15T09:00", "A");
        desk.agreements.add(ClockDesk.signed("OTHER"));

        assertThat(level("A", JULY).late()).containsExactly(2L);
        assertThat(queries.month("OTHER", JULY)).satisfies(other -> {
            assertThat(other.registered()).isEmpty();
            assertThat(other.measured().levels())
                    .allSatisfy(each -> assertThat(each.verdict()).isEqualTo(Verdict.NO_CASES));
        });
        assertThatThrownBy(() -> queries.month("NONE", JULY)).isInstanceOf(AgreementNotFound.class);
    }

    @Test
    void warnsOfMoreCasesThanExpected() {
        desk.cases.registered = 800;
        assertThat(queries.month(STANDARD, JULY).isTooMany()).isFalse();
        desk.cases.registered = 801;
        assertThat(queries.month(STANDARD, JULY)).satisfies(july -> {
            assertThat(july.isTooMany()).isTrue();
            assertThat(july.registered()).contains(801L);
            assertThat(july.mostCases()).isEqualTo(800);
            assertThat(july.going()).isFalse();
        });
        assertThat(queries.month(STANDARD, YearMonth.of(2026, 9)).going()).isTrue();
    }

    private LevelMeasured level(String code, YearMonth month) {
        return queries.month(STANDARD, month).measured().levels().stream()
                .filter(each -> each.target().level().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Due on 15 July 2026 at 13:00, or for B at 17:00; those in time are closed at that very moment, the others a minute later. */
    private void cases(String priority, int inTime, int all) {
        String due = priority.equals("A") ? "2026-07-15T13:00" : "2026-07-15T17:00";
        for (int i = 0; i < all; i++) {
            desk.complaint(++last, "2026-07-15T09:00", priority);
            desk.histories.happened(last, i < inTime ? at(due) : at(due).plusSeconds(60), CLOSED);
        }
    }
}
