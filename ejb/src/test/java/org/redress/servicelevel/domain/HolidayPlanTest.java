package org.redress.servicelevel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.servicelevel.domain.HolidayRule.EasterDay;
import org.redress.servicelevel.domain.HolidayRule.FixedDay;
import org.redress.servicelevel.domain.HolidayRule.OnSunday;
import org.redress.servicelevel.domain.HolidayRule.SingleDay;

/** D-11, W-13. */
class HolidayPlanTest {
    private final HolidayPlan southAfrica = SouthAfricanHolidays.plan();

    @Test
    void knowsEveryHolidayOfSouthAfricaIn2026ByName() {
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(southAfrica::isHoliday)
                        .map(date -> date + " " + southAfrica.nameOn(date).orElseThrow()))
                .containsExactly(
                        "2026-01-01 New Year's Day",
                        "2026-03-21 Human Rights Day",
                        "2026-04-03 Good Friday",
                        "2026-04-06 Family Day",
                        "2026-04-27 Freedom Day",
                        "2026-05-01 Workers' Day",
                        "2026-06-16 Youth Day",
                        "2026-08-09 National Women's Day",
                        "2026-08-10 National Women's Day (observed)",
                        "2026-09-24 Heritage Day",
                        "2026-12-16 Day of Reconciliation",
                        "2026-12-25 Christmas Day",
                        "2026-12-26 Day of Goodwill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1583-04-10", "2000-04-23", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"
            })
    void findsEaster(String sunday) {
        LocalDate easter = LocalDate.parse(sunday);

        assertThat(EasterDay.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2022-12-25, Christmas Day",
        "2022-12-26, Day of Goodwill",
        "2023-01-01, New Year's Day",
        "2023-01-02, New Year's Day (observed)",
        "2030-04-19, Good Friday",
        "2019-04-22, Family Day"
    })
    void namesADayByTheHolidayThatFallsThereByItself(LocalDate date, String name) {
        assertThat(southAfrica.nameOn(date)).contains(name);
    }

    @Test
    void movesNothingToMondayWhereTheRuleDoesNotSaySo() {
        HolidayPlan plan = new HolidayPlan(List.of(new FixedDay("Reunification", MonthDay.of(10, 3), OnSunday.STAYS)));

        assertThat(plan.isHoliday(LocalDate.of(2027, 10, 3))).isTrue();
        assertThat(plan.isHoliday(LocalDate.of(2027, 10, 4))).isFalse();
    }

    @Test
    void movesAHolidayIntoTheNextYear() {
        HolidayPlan plan =
                new HolidayPlan(List.of(new FixedDay("Year's end", MonthDay.of(12, 31), OnSunday.MONDAY_TOO)));

        assertThat(plan.nameOn(LocalDate.of(2024, 1, 1))).contains("Year's end (observed)");
        assertThat(plan.nameOn(LocalDate.of(2025, 1, 1))).isEmpty();
    }

    @Test
    void hasALeapDayInLeapYearsOnly() {
        HolidayPlan plan = new HolidayPlan(List.of(new FixedDay("Leap day", MonthDay.of(2, 29), OnSunday.STAYS)));

        assertThat(plan.isHoliday(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(plan.isHoliday(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(plan.isHoliday(LocalDate.of(2027, 3, 1))).isFalse();
    }

    @Test
    void takesADateOfItsOwnBesideTheRules() {
        HolidayPlan plan = southAfrica.and(List.of(new SingleDay("Elections", LocalDate.of(2026, 11, 4))));

        assertThat(plan.nameOn(LocalDate.of(2026, 11, 4))).contains("Elections");
        assertThat(plan.isHoliday(LocalDate.of(2027, 11, 4))).isFalse();
        assertThat(plan.nameOn(LocalDate.of(2026, 9, 24))).contains("Heritage Day");
    }

    @Test
    void isAValue() {
        assertThat(new HolidayPlan(southAfrica.rules())).isEqualTo(southAfrica).hasSameHashCodeAs(southAfrica);
        assertThat(HolidayPlan.NONE).isNotEqualTo(southAfrica);
    }

    @ParameterizedTest
    @ValueSource(ints = {-81, 251})
    void refusesAHolidaySoFarFromEasterThatItMayLeaveTheYear(int days) {
        assertThatThrownBy(() -> new EasterDay("Far", days)).isInstanceOf(IllegalArgumentException.class);
    }
}
