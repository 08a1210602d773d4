package org.redress.servicelevel.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.NOW;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.OCTOBER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.SIGNER;
import static org.redress.servicelevel.domain.agreement.AgreementFixture.WRITER;
import static org.redress.servicelevel.domain.calendar.CalendarFixture.signedOff;
import static org.redress.servicelevel.domain.calendar.CalendarFixture.terms;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.redress.servicelevel.domain.CalendarNeverOpens;
import org.redress.servicelevel.domain.DayPlan;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayRule.SingleDay;
import org.redress.servicelevel.domain.SpecialDay;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.agreement.AgreedHours;
import org.redress.servicelevel.domain.agreement.AgreementFixture;
import org.redress.servicelevel.domain.agreement.AgreementStanding;
import org.redress.servicelevel.domain.agreement.HolidaySet;
import org.redress.servicelevel.domain.agreement.TermsRefused;
import org.redress.servicelevel.domain.calendar.CalendarRefused.Problem;

/** versions that are signed off and never edited; each moment is judged by the one that was valid at it. */
class HouseCalendarTest {
    private final HouseCalendar calendar = CalendarFixture.configured();

    @Test
    void judgesEachMomentByTheVersionThatWasValidAtIt() {
        drafted(terms("07:00"));
        calendar.signOff(2, signedOff(OCTOBER, SIGNER, NOW));

        assertThat(calendar.history().isOpenAt(local("2026-09-28T07:30"))).isFalse();
        assertThat(calendar.history().isOpenAt(local("2026-10-05T07:30"))).isTrue();
        assertThat(calendar.history().between(local("2026-09-28T06:00"), local("2026-09-28T09:00")))
                .as("what was worked before stays worked")
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(calendar.validAt(OCTOBER.minusNanos(1)).number()).isEqualTo(1);
        assertThat(calendar.validAt(OCTOBER).number()).isEqualTo(2);
        assertThat(calendar.validAt(Instant.EPOCH).number())
                .as("before the first begins it holds all the same")
                .isEqualTo(1);
    }

    @Test
    void saysWhereEachVersionStands() {
        drafted(terms("07:00"));
        calendar.signOff(2, signedOff(OCTOBER, SIGNER, NOW));
        calendar.draft(WRITER, NOW);

        assertThat(calendar.versions())
                .extracting(each -> calendar.standing(each, NOW))
                .containsExactly(AgreementStanding.IN_FORCE, AgreementStanding.COMING, AgreementStanding.DRAFT);
        assertThat(calendar.versions())
                .extracting(each -> calendar.standing(each, OCTOBER))
                .containsExactly(AgreementStanding.OVER, AgreementStanding.IN_FORCE, AgreementStanding.DRAFT);
        assertThat(calendar.endOf(calendar.versions().get(0))).contains(OCTOBER);
    }

    @Test
    void isNotSignedOffByWhoeverHasWrittenInIt() {
        drafted(terms("07:00"));

        refused(() -> calendar.signOff(2, signedOff(OCTOBER, WRITER, NOW)), Problem.OWN_DRAFT);
        calendar.write(2, terms("07:30"), SIGNER, NOW);
        refused(() -> calendar.signOff(3, signedOff(OCTOBER, SIGNER, NOW)), Problem.OWN_DRAFT);
    }

    @Test
    void isSignedOffAsItWasRead() {
        drafted(terms("07:00"));

        refused(() -> calendar.write(1, terms("07:30"), WRITER, NOW), Problem.CHANGED_MEANWHILE);
        refused(() -> calendar.signOff(1, signedOff(OCTOBER, SIGNER, NOW)), Problem.CHANGED_MEANWHILE);
    }

    @Test
    void beginsNeitherInThePastNorBeforeTheLastVersion() {
        drafted(terms("07:00"));
        refused(() -> calendar.signOff(2, signedOff(NOW.minusSeconds(1), SIGNER, NOW)), Problem.BEGINS_IN_THE_PAST);
        calendar.signOff(2, signedOff(OCTOBER, SIGNER, NOW));
        drafted(terms("06:00"));

        refused(() -> calendar.signOff(2, signedOff(OCTOBER, SIGNER, NOW)), Problem.BEGINS_TOO_EARLY);
    }

    @Test
    void hasOneDraftWhichSaysSomethingElse() {
        calendar.draft(WRITER, NOW);

        refused(() -> calendar.draft(SIGNER, NOW), Problem.DRAFT_THERE);
        refused(() -> calendar.signOff(1, signedOff(OCTOBER, SIGNER, NOW)), Problem.NOTHING_CHANGED);
        calendar.discardDraft();
        refused(calendar::discardDraft, Problem.NO_DRAFT);
        assertThat(calendar.draft(WRITER, NOW)).as("no number is given again").isEqualTo(3);
    }

    @Test
    void showsTheHolidaysAndSpecialDaysOfAYear() {
        CalendarTerms terms = terms(
                        "08:30",
                        SpecialDay.of(LocalDate.of(2026, 9, 24), "Open on Heritage Day", Frame.of("09:00", "12:00")))
                .with(new ListedHolidays(
                        "elections.ics", List.of(new SingleDay("Elections", LocalDate.of(2026, 11, 4)))));

        assertThat(terms.daysOf(2026))
                .contains(new CalendarDay(LocalDate.of(2026, 11, 4), "Elections", false, DayPlan.CLOSED))
                .filteredOn(CalendarDay::special)
                .singleElement()
                .satisfies(day -> {
                    assertThat(day.name()).isEqualTo("Open on Heritage Day");
                    assertThat(day.plan().text()).isEqualTo("09:00-12:00");
                });
        assertThat(terms.daysOf(2027)).extracting(CalendarDay::name).doesNotContain("Elections");
    }

    @Test
    void refusesHoursUnderWhichADeadlineWouldNeverCome() {
        assertThatThrownBy(() -> new AgreedHours(WeekPlan.CLOSED, HolidaySet.NONE, List.of()))
                .isInstanceOf(CalendarNeverOpens.class);
        List<SingleDay> always = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 6, 1))
                .map(date -> new SingleDay("Closed", date))
                .toList();
        assertThatThrownBy(() -> terms("08:30").with(new ListedHolidays("closed.ics", always)))
                .isInstanceOf(CalendarNeverOpens.class);
        assertThatThrownBy(() -> AgreedHours.written("08:00-12:00, 11:00-18:00"))
                .isInstanceOf(TermsRefused.class);
    }

    @Test
    void keepsListedHolidaysAsTheyWereTaken() {
        ListedHolidays listed = new ListedHolidays(
                " province.ics ",
                List.of(
                        new SingleDay("Second\nday", LocalDate.of(2026, 3, 2)),
                        new SingleDay("First day", LocalDate.of(2026, 3, 1))));

        assertThat(ListedHolidays.parse("province.ics", listed.text())).isEqualTo(listed);
        assertThat(listed.days()).extracting(SingleDay::name).containsExactly("First day", "Second day");
    }

    private void drafted(CalendarTerms terms) {
        calendar.draft(WRITER, NOW);
        calendar.write(1, terms, WRITER, NOW);
    }

    private static Instant local(String written) {
        return LocalDateTime.parse(written).atZone(AgreementFixture.ZONE).toInstant();
    }

    private static void refused(ThrowingCallable action, Problem problem) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(CalendarRefused.class, refusal -> assertThat(refusal.problem())
                        .isEqualTo(problem));
    }
}
