package org.redress.servicelevel.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.priority;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.servicelevel.domain.CalendarNeverOpens;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.servicelevel.domain.agreement.TermsRefused.Problem;
import org.redress.servicelevel.domain.measurement.LevelTarget;
import org.redress.servicelevel.domain.measurement.RebateTable;

/** D-08: all that an agreement says, what it cannot say, and what it does not go without. */
class AgreementTermsTest {
    @Test
    void areCompleteWithAllOfThem() {
        assertThat(terms().missing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(AgreementItemKind.class)
    void areNotCompleteWithoutOneOfTheLists(AgreementItemKind kind) {
        Map<AgreementItemKind, List<String>> items = AgreementFixture.items();
        items.put(kind, List.of(" "));

        AgreementTerms terms = AgreementFixture.saying(items, terms().priorities(), terms().rebates());

        assertThat(terms.items(kind)).isEmpty();
        assertThat(terms.missing()).hasSize(1);
    }

    @Test
    void areNotCompleteWithoutPrioritiesNorWithRebatesThatNobodyCanWorkOut() {
        assertThat(AgreementFixture.saying(AgreementFixture.items(), List.of(), RebateTable.NONE)
                        .missing())
                .containsExactly(AgreementElement.PRIORITIES);
        assertThat(AgreementFixture.saying(
                                AgreementFixture.items(), List.of(priority("A", "4 h", "90", true)), RebateTable.NONE)
                        .missing())
                .containsExactly(AgreementElement.REBATES);
        assertThat(AgreementFixture.saying(
                                AgreementFixture.items(), List.of(priority("A", "4 h", "90", false)), RebateTable.NONE)
                        .missing())
                .isEmpty();
    }

    @Test
    void areNotCompleteWithAContactPointThatCannotBeReached() {
        assertThat(AgreementFixture.reachedBy(
                                new ContactPoint(AgreementParty.PROVIDER, "Service desk", "053 555 0100"),
                                new ContactPoint(AgreementParty.PROVIDER, "Out of hours", ""),
                                new ContactPoint(AgreementParty.CUSTOMER, "Front office", "053 555 0199"))
                        .missing())
                .containsExactly(AgreementElement.CONTACTS_OF_PROVIDER);
    }

    @Test
    void areMeasuredByTheirTargetsWithRebatesWhereTheyAreAgreedOn() {
        assertThat(terms().targets())
                .containsExactly(
                        new LevelTarget("A", new BigDecimal("90"), terms().rebates()),
                        new LevelTarget("B", new BigDecimal("80"), terms().rebates()),
                        new LevelTarget("C", new BigDecimal("75"), RebateTable.NONE));
    }

    @Test
    void haveEachPriorityOnce() {
        refused(
                () -> AgreementFixture.saying(
                        AgreementFixture.items(),
                        List.of(priority("A", "4 h", "90", true), priority("A", "8 h", "80", true)),
                        terms().rebates()),
                Problem.PRIORITY_TWICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "A B", "AAAA", "\u00c4"})
    void callAPriorityByCapitalLettersAndDigits(String code) {
        refused(() -> priority(code, "4 h", "90", true), Problem.PRIORITY_CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100", "90.001"})
    void promiseAShareThatCanBeExceeded(String percent) {
        refused(() -> priority("A", "4 h", percent, true), Problem.SHARE);
    }

    @Test
    void promiseSomeTimeAndAnAcknowledgementBeforeTheEnd() {
        refused(() -> priority("A", "0 h", "90", true), Problem.NO_WORKING_TIME);
        refused(() -> priority("A", "119 min", "90", true), Problem.TARGETS_OUT_OF_ORDER);
        assertThat(priority("A", "120 min", "90", true).acknowledgement()).isEqualTo(WorkingTime.parse("2 h"));
    }

    @Test
    void keepNoDateTwiceAndNoHoursInWhichADeadlineNeverComes() {
        SpecialDay day = SpecialDay.of(LocalDate.of(2026, 12, 31), "Stock-taking");

        refused(
                () -> new AgreedHours(terms().hours().week(), HolidaySet.NONE, List.of(day, day)),
                Problem.SPECIAL_DAY_TWICE);
        assertThatThrownBy(() -> new AgreedHours(WeekPlan.CLOSED, HolidaySet.NONE, List.of()))
                .isInstanceOf(CalendarNeverOpens.class);
    }

    @Test
    void keepTheHolidaysOfTheirPlace() {
        LocalDate heritageDay = LocalDate.of(2026, 9, 24);
        WeekPlan week = terms().hours().week();

        assertThat(terms().hours().calendar(AgreementFixture.ZONE).isOpenOn(heritageDay))
                .isFalse();
        assertThat(new AgreedHours(week, HolidaySet.NONE, List.of())
                        .calendar(AgreementFixture.ZONE)
                        .isOpenOn(heritageDay))
                .isTrue();
    }

    @Test
    void haveFiguresWithinReason() {
        refused(() -> new AgreedPeriod(0, true), Problem.OUT_OF_RANGE);
        refused(() -> new AgreedPeriod(121, true), Problem.OUT_OF_RANGE);
        refused(() -> new ReviewRhythm(0, 7), Problem.OUT_OF_RANGE);
        refused(() -> new ReviewRhythm(2, -1), Problem.OUT_OF_RANGE);
        refused(() -> new ContactPoint(AgreementParty.PROVIDER, "x".repeat(201), ""), Problem.TEXT_TOO_LONG);
    }

    private static void refused(ThrowingCallable call, Problem problem) {
        assertThatThrownBy(call).isInstanceOfSatisfying(TermsRefused.class, refusal -> assertThat(refusal.problem())
                .isEqualTo(problem));
    }
}
